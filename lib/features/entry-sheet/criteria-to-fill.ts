import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { criteriaWithin } from '@/lib/domain/access/reach';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { Stage } from '@/lib/domain/criteria/status';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { STAGE_PERMISSION } from '../assessments/check-save';

/**
 * The criteria of a set that the actor may fill in at a unit; [] for none. Who imports for a province brings in what its
 * units say of themselves. For what a sheet offers only: every cell asks again for itself.
 */
export function criteriaToFill(
  actor: Actor,
  territory: Territory,
  unit: UnitRecord,
  set: CatalogueSet,
  { stage, day }: { readonly stage: Stage; readonly day: string },
): 'all' | readonly number[] {
  const place = placeOf(territory, unit, day, 'any', null);
  if (stage === 'self' && can(actor, 'import', place)) return 'all';
  return can(actor, STAGE_PERMISSION[stage], place)
    ? criteriaWithin(actor, STAGE_PERMISSION[stage], place, set.id)
    : [];
}
