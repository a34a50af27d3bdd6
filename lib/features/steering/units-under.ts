import { isWithin } from '@/lib/domain/units/is-within';
import type { UnitRecord } from '@/lib/domain/units/unit';
import type { UnitScope } from '../progress/resolve-unit';

/** The unit of a page and everything that lies, or lay until it ended, under it as of its day. */
export function unitsUnder({ territory, unit, day }: UnitScope): UnitRecord[] {
  return [...territory.units.values()].filter(
    (one) => one.id === unit.id || (one.validFrom <= day && isWithin(territory, unit.id, one.id, day)),
  );
}
