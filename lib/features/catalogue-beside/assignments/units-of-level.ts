import { countedUnits } from '@/lib/domain/units/counted-units';
import { covers } from '@/lib/domain/units/period';
import type { Territory, UnitLevel, UnitRecord } from '@/lib/domain/units/unit';

/** The units of a level in the whole tenant that figures count on a day; of communes only the xã. */
export function unitsOfLevel(territory: Territory, level: UnitLevel, day: string): UnitRecord[] {
  const province = [...territory.units.values()].find((unit) => unit.level === 'province' && covers(unit, day));
  return province ? countedUnits(territory, province, level, day) : [];
}
