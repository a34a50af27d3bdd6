import type { UnitRecord } from './unit';
import { versionOn } from './version-on';

const collator = new Intl.Collator('vi', { numeric: true });

/** Compares two names as a Vietnamese dictionary would; "Thôn 2" stands before "Thôn 10". */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The units sorted by their names on the day; equal names by code. Gives a new array. */
export function inVietnameseOrder(units: readonly UnitRecord[], day: string): UnitRecord[] {
  return units
    .map((unit) => ({ unit, name: versionOn(unit, day).name }))
    .sort((a, b) => compareVietnamese(a.name, b.name) || (a.unit.code < b.unit.code ? -1 : 1))
    .map(({ unit }) => unit);
}
