import type { Actor } from '@/lib/domain/access/actor';
import { readTogether } from '../progress/data';
import { findQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import { readableUnit } from '../steering/readable-unit';
import { buildTaskRows } from './build-rows';
import { readTasksOfEvent } from './data';
import { taskChoices } from './loaders';
import type { TaskChoices, TaskRow } from './view';

/** The tasks that the conclusion of an event gave, as they stand on the page's day, and what another one can be given with. */
export interface EventTasksView {
  readonly code: string;
  readonly day: string;
  readonly single: boolean;
  readonly rows: readonly TaskRow[];
  /** null: the reader gives none here. */
  readonly give: TaskChoices | null;
}

/**
 * Tasks of an event of the page's unit, done at it, under it or above it, as far as the reader may know of them.
 * @param query what every link of the page carries on
 * @throws AppError `not_found`
 */
export async function loadEventTasks(
  actor: Actor,
  code: string,
  params: PageParams,
  { event, query }: { event: number; query: string },
): Promise<EventTasksView> {
  const found = await findQuestion(actor, code, params);
  const { scope, catalogue } = found;
  const { unit, territory, day } = scope;
  const tenantId = actor.tenant.id;
  return readTogether(tenantId, async (tx) => {
    const given = await readTasksOfEvent(tx, { tenantId, event, day });
    const known = given.filter((task) => readableUnit(actor, territory, task.unitId, day));
    return {
      ...{ code: unit.code, day, single: known.every(({ unitId }) => unitId === unit.id) },
      rows: await buildTaskRows(tx, scope, catalogue, known, query),
      give: await taskChoices(tx, found),
    };
  });
}
