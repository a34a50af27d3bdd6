import type { Actor } from '@/lib/domain/access/actor';
import { countTasks, taskStanding } from '@/lib/domain/steering/task-standing';
import { catalogueOf } from '../catalogue/loaders';
import { readTogether } from '../progress/data';
import { readPageQuestion, type PageParams } from '../progress/page-question';
import { resolveNearestUnit } from '../progress/resolve-unit';
import { rowsUnder } from '../steering/rows-at';
import { seesRow } from '../steering/sees';
import { territoryOf } from '../territory/loaders';
import { readTasks } from './data';
import { ownTasks } from './own-tasks';

/** How much of what the reader himself has to do at a unit or under it is late, and how much due within a week. */
export interface OwnCounts {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly total: number;
}

/** What the tab says to who has tasks of his own; nothing is late for anybody else. Throws AppError `not_found`. */
export async function loadOwnCounts(actor: Actor, code: string, params: PageParams): Promise<OwnCounts> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const scope = resolveNearestUnit(actor, territory, code, readPageQuestion(actor, params).asOf);
  const { day } = scope;
  const isOwn = ownTasks(actor, catalogue, day);
  if (!isOwn) return { overdue: 0, dueSoon: 0, total: 0 };
  const tasks = await readTogether(actor.tenant.id, (tx) => readTasks(tx, rowsUnder(scope)));
  const shown = tasks.filter((task) => isOwn(task) && seesRow(scope, task));
  const counts = countTasks(shown.map((task) => taskStanding(task, day)));
  return { overdue: counts.overdue, dueSoon: counts.due_soon, total: counts.overdue + counts.due_soon };
}
