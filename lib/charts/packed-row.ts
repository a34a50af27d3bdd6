import type { UnitRow } from '@/lib/features/progress/view';

/** A unit's row without the names of its fields, which would be said once a unit. */
export type PackedRow = [
  code: string,
  name: string,
  group: string,
  now: string,
  before: string | null,
  lastEffective: string | null,
  ...tags: string[],
];

export function packRow({ code, name, group, now, before, lastEffective, tags }: UnitRow): PackedRow {
  return [code, name, group, now, before, lastEffective, ...tags];
}

/** The inverse of `packRow`. */
export function unpackRow([code, name, group, now, before, lastEffective, ...tags]: PackedRow): UnitRow {
  return { code, name, group, tags, now, before, lastEffective };
}
