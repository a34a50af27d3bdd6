import type { Territory, UnitRecord } from './unit';

/** The last unit that ever held the code, null when none did. Its page shows its last day. */
export function lastHolder(territory: Territory, code: string): UnitRecord | null {
  return territory.holders.get(code)?.at(-1) ?? null;
}
