import { unitsBelow } from '@/lib/domain/units/units-below';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { covers } from '@/lib/domain/units/period';

/** Communes of every kind that may have a border on a day, by code. */
export function bordered(territory: Territory, day: string): Map<string, UnitRecord> {
  const provinces = [...territory.units.values()].filter((unit) => unit.level === 'province' && covers(unit, day));
  const communes = provinces.flatMap(({ id }) => unitsBelow(territory, id, 'commune', day));
  return new Map(communes.map((unit) => [unit.code, unit]));
}
