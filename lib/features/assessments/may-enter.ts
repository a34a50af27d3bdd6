import type { Actor } from '@/lib/domain/access/actor';
import { placeOf } from '@/lib/domain/access/place';
import { criteriaWithin } from '@/lib/domain/access/reach';
import { can, canSomewhere } from '@/lib/domain/access/can';
import { carriesSet } from '@/lib/domain/criteria/carries';
import { setsInForce } from '@/lib/domain/criteria/set-in-force';
import { STAGES, type Stage } from '@/lib/domain/criteria/status';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { UNIT_LEVELS, type Territory, type UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import { catalogueOf } from '../catalogue/loaders';
import { membersOn } from '../progress/group-members';
import type { UnitPageHead } from '../progress/head-view';
import { territoryOf } from '../territory/loaders';
import { STAGE_PERMISSION } from './check-save';

/** May the actor enter anything on a page's unit? For the menu only: every cell asks again for itself. */
export async function mayEnterAt(actor: Actor, head: Pick<UnitPageHead, 'code' | 'asOf'>): Promise<boolean> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const unit = unitOn(territory, head.code, head.asOf);
  if (!unit) return false;
  const sets = setsInForce(catalogue, unit.level, head.asOf).filter(
    (set) => set.identity !== null && carriesSet(set, unit, head.asOf),
  );
  return sets.some((set) => stageToWrite(actor, territory, unit, set, head.asOf) !== null);
}

/** May the actor enter anything in the grid of a page's unit: on the unit itself, or on one of those below it? */
export async function mayEnterGridAt(actor: Actor, head: Pick<UnitPageHead, 'code' | 'asOf'>): Promise<boolean> {
  if (!STAGES.some((stage) => canSomewhere(actor, STAGE_PERMISSION[stage]))) return false;
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const unit = unitOn(territory, head.code, head.asOf);
  if (!unit) return false;
  const levels = UNIT_LEVELS.slice(UNIT_LEVELS.indexOf(unit.level));
  const sets = levels
    .flatMap((level) => setsInForce(catalogue, level, head.asOf))
    .filter((set) => set.identity !== null);
  return sets.some((set) =>
    membersOn(territory, unit, set, head.asOf).some(
      (member) => stageToWrite(actor, territory, member, set, head.asOf) !== null,
    ),
  );
}

/** The first stage at which the actor may write some criterion of the set there, null when there is none. */
export function stageToWrite(
  actor: Actor,
  territory: Territory,
  unit: UnitRecord,
  set: CatalogueSet,
  day: string,
): Stage | null {
  const place = placeOf(territory, unit, day, 'any', null);
  const writes = (stage: Stage): boolean => {
    if (!can(actor, STAGE_PERMISSION[stage], place)) return false;
    const criteria = criteriaWithin(actor, STAGE_PERMISSION[stage], place, set.id);
    return criteria === 'all' || criteria.length > 0;
  };
  return STAGES.find(writes) ?? null;
}
