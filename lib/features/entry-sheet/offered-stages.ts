import type { Actor } from '@/lib/domain/access/actor';
import { STAGES, type Stage } from '@/lib/domain/criteria/status';
import { catalogueOf } from '../catalogue/loaders';
import { resolveNearestUnit } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { planSheets } from './plan-sheets';

/** The stages for which a template of the unit has a sheet that the actor may fill in. */
export async function offeredStages(actor: Actor, code: string, day: string): Promise<Stage[]> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const scope = resolveNearestUnit(actor, territory, code, day);
  return STAGES.filter((stage) => planSheets(scope, catalogue, { stage }).length > 0);
}
