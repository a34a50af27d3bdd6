import { covers, dayWithin } from './period';
import type { UnitRecord, UnitVersionRecord } from './unit';

/**
 * Name, type and parent of the unit on the day.
 * A day outside the unit's life gives its first or last version: an ended unit keeps its last name.
 */
export function versionOn(unit: UnitRecord, day: string): UnitVersionRecord {
  const within = dayWithin(unit, day);
  const version = unit.versions.find((candidate) => covers(candidate, within)) ?? unit.versions.at(-1);
  if (!version) throw new Error(`unit ${unit.code} has no version`);
  return version;
}
