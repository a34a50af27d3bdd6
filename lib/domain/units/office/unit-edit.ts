import type { UnitRecord, UnitVersionRecord } from '../unit';

/** A unit as it stands after an act: its last day, and all its dated names, types and parents. */
export interface UnitEdit {
  readonly unit: UnitRecord;
  readonly validTo: string | null;
  /** Oldest first, without gaps or overlaps, from the unit's first day to `validTo`. */
  readonly versions: readonly UnitVersionRecord[];
}

/** The unit as it is: an act that repeats what holds already changes nothing. */
export function unchanged(unit: UnitRecord): UnitEdit {
  return { unit, validTo: unit.validTo, versions: unit.versions };
}
