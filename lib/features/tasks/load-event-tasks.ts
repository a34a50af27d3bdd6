import type { Actor } from '@/lib/domain/access/actor';
import { subtreeOn } from '@/lib/domain/units/subtree-on';
import { readTogether } from '../progress/data';
import { findQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import { buildTaskRows } from './build-rows';
import { readTasks } from './data';
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
 * Tasks of an event of the page's unit, done at it or under it.
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
  const units = subtreeOn(territory, unit.id, day);
  return readTogether(actor.tenant.id, async (tx) => {
    const tasks = await readTasks(tx, { tenantId: actor.tenant.id, unitIds: units.map(({ id }) => id), day });
    const given = tasks.filter(({ eventId }) => eventId === event);
    return {
      ...{ code: unit.code, day, single: units.length === 1 },
      rows: await buildTaskRows(tx, scope, catalogue, given, query),
      give: await taskChoices(tx, found),
    };
  });
}
