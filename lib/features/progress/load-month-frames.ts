import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';
import { buildMonthFrames } from './build-month-frames';
import { readMonths, readTogether } from './data';
import { findQuestion } from './find-question';
import { groupIds } from './group-members';
import type { MonthFrames } from './month-frames-view';
import { narrowMonths } from './narrow-columns';
import type { PageParams } from './page-question';
import { readStates } from './read-group';

/**
 * The months behind a unit's matrix or map, asked for when somebody moves in time.
 * @param params the query of the page, read as the page reads it
 * @throws AppError `not_found`, `set_not_in_force`
 */
export async function loadMonthFrames(actor: Actor, code: string, params: PageParams): Promise<MonthFrames> {
  const { scope, question, chosen } = await findQuestion(actor, code, params);
  if (!chosen) throw new AppError('set_not_in_force');
  const { stage } = question;
  const unitIds = groupIds(scope, chosen.set, scope.day).everyone;
  const query = { tenantId: actor.tenant.id, setId: chosen.set.id, stage, unitIds };
  const [months, states] = await Promise.all([
    readTogether(query.tenantId, (tx) => readMonths(tx, query, scope.day)),
    readStates({ scope, chosen, stage }),
  ]);
  return buildMonthFrames({ scope, chosen }, narrowMonths(chosen, months), states);
}
