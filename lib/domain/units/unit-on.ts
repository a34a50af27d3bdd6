import { covers } from './period';
import type { Territory, UnitRecord } from './unit';

/**
 * The unit that holds the code on the day; a code outlives its units.
 * @returns null when none holds it that day, whether or not one ever did
 */
export function unitOn(territory: Territory, code: string, day: string): UnitRecord | null {
  return territory.holders.get(code)?.find((unit) => covers(unit, day)) ?? null;
}
