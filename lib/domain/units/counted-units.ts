import { countedCommunes } from './counted-communes';
import type { Territory, UnitLevel, UnitRecord } from './unit';
import { unitsBelow } from './units-below';

/**
 * The units that a figure of `unit` on a set of `level` counts on a day: the unit itself on its own level,
 * below it the units of that level; of communes only the xã.
 */
export function countedUnits(territory: Territory, unit: UnitRecord, level: UnitLevel, day: string): UnitRecord[] {
  if (unit.level === level) return [unit];
  return level === 'commune' ? countedCommunes(territory, unit.id, day) : unitsBelow(territory, unit.id, level, day);
}
