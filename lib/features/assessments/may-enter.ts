import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { STAGES } from '@/lib/domain/criteria/status';
import type { UnitPageHead } from '../progress/view';
import { territoryOf } from '../territory/loaders';
import { unitOn } from '@/lib/domain/units/unit-on';
import { STAGE_PERMISSION } from './check-save';

/** May the actor enter anything on a page's unit? For the menu only: every cell asks again for itself. */
export async function mayEnterAt(actor: Actor, head: Pick<UnitPageHead, 'code' | 'asOf'>): Promise<boolean> {
  const territory = await territoryOf(actor.tenant);
  const unit = unitOn(territory, head.code, head.asOf);
  return unit !== null && STAGES.some((stage) => can(actor, STAGE_PERMISSION[stage], placeOf(territory, unit, head.asOf, 'any', null)));
}
