import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { dayWithin } from '@/lib/domain/units/period';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import type { About } from './sees';

/**
 * The unit that a row of steering belongs to, for one who reads it; null: there is none that he may know of.
 * @param about of a row about a criterion: that one is to be read there
 */
export function readableUnit(
  actor: Actor,
  territory: Territory,
  unitId: number,
  day: string,
  { setId, number }: About = { setId: null, number: null },
): UnitRecord | null {
  const unit = territory.units.get(unitId);
  if (!unit) return null;
  const item = setId !== null && number !== null ? { setId, number } : 'any';
  return can(actor, 'progress.read', placeOf(territory, unit, dayWithin(unit, day), item)) ? unit : null;
}
