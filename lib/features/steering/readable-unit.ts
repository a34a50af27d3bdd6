import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { dayWithin } from '@/lib/domain/units/period';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';

/** The unit that a row of steering belongs to, for one who reads it; null: there is none that he may know of. */
export function readableUnit(actor: Actor, territory: Territory, unitId: number, day: string): UnitRecord | null {
  const unit = territory.units.get(unitId);
  if (!unit) return null;
  return can(actor, 'progress.read', placeOf(territory, unit, dayWithin(unit, day), 'any')) ? unit : null;
}
