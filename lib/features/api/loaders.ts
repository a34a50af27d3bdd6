import type { Actor } from '@/lib/domain/access/actor';
import { catalogueOf } from '../catalogue/loaders';
import { readConditions } from '../progress/read-conditions';
import { readStates } from '../progress/read-group';
import { resolveUnit } from '../progress/resolve-unit';
import { summaryOf } from '../progress/summaries';
import { writeSentence } from '../progress/write-sentence';
import { territoryOf } from '../territory/loaders';
import { chooseAsked } from './choose-asked';
import { readParameters } from './parameters';
import { buildAnswer, type ProgressAnswer } from './progress-answer';

/**
 * The progress of a unit for one who may read it.
 * @throws ParametersRefused, AppError `not_found`, `unit_not_in_force`, `set_not_in_force`
 */
export async function loadProgress(actor: Actor, code: string, query: URLSearchParams): Promise<ProgressAnswer> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const { day, setId, stage } = readParameters(actor, catalogue, query);
  const scope = resolveUnit(actor, territory, code, day);
  const chosen = chooseAsked(scope, catalogue, setId);
  const question = { scope, chosen, stage };
  const states = await readStates(question);
  const conditions = await readConditions(scope, chosen, catalogue, stage);
  const summary = summaryOf(question, states);
  return buildAnswer({
    scope,
    catalogue,
    chosen,
    stage,
    summary,
    sentence: writeSentence(question, states, conditions),
    conditions,
  });
}
