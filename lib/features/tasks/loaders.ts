import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { countTasks, TASK_STANDINGS } from '@/lib/domain/steering/task-standing';
import { readTogether } from '../progress/data';
import { findQuestion, type FoundQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import type { UnitScope } from '../progress/resolve-unit';
import {
  accountChoices,
  criterionChoices,
  departmentChoices,
  petitionChoices,
  unitChoices,
  unitChoicesAbove,
} from '../steering/choices';
import { layRegister } from '../steering/register';
import { rowsUnder } from '../steering/rows-at';
import { seesRow } from '../steering/sees';
import { buildTaskRows } from './build-rows';
import { readEvidenceNames, readTasks, type TaskRecord } from './data';
import { mayReport } from './may-report';
import { ownTasks } from './own-tasks';
import { readTaskFilter, tasksHref } from './task-address';
import type { OpenedTask, TaskChoices, TaskFilter, TaskRow, TasksView } from './view';

/**
 * The tasks of a unit and of what lies under it, as they stood on the day.
 * @param query what every link of the page carries on, as its head has it
 * @throws AppError `not_found`
 */
export async function loadTasks(actor: Actor, code: string, params: PageParams, query: string): Promise<TasksView> {
  const found = await findQuestion(actor, code, params);
  const { scope, catalogue } = found;
  const { page, ...filter } = readTaskFilter(params);
  const read = await readTogether(actor.tenant.id, async (tx) => {
    const tasks = await readTasks(tx, rowsUnder(scope));
    const rows = await buildTaskRows(tx, scope, catalogue, tasks, query);
    const asked = rows.find(({ id }) => id === filter.task);
    const record = asked && tasks.find(({ id }) => id === asked.id);
    return {
      rows,
      opened: record ? await openTask(tx, scope, catalogue, record, query) : null,
      give: await taskChoices(tx, found),
    };
  });
  return { ...draw(found, filter, page, read.rows, query), opened: read.opened, give: read.give };
}

function draw(
  { scope, catalogue }: FoundQuestion,
  filter: TaskFilter,
  page: number,
  all: readonly TaskRow[],
  query: string,
): Omit<TasksView, 'opened' | 'give'> {
  const { standing, mine, department, task } = filter;
  const hrefOf = (over: Partial<TaskFilter>, at = 1) =>
    tasksHref(scope.unit.code, query, { mine, department, ...over }, at);
  const own = ownTasks(scope.actor, catalogue, scope.day) ? all.filter((row) => row.mine) : null;
  return {
    ...layRegister(scope, query, all, {
      ...{ standings: TASK_STANDINGS, standing, opened: task, page },
      fits: (row) => (!mine || row.mine) && (department === null || row.departmentId === department),
      isSettled: (row) => row.standing === 'done' || row.standing === 'withdrawn',
      lastDay: ({ reports, givenOn }) => reports.at(-1)?.on ?? givenOn,
      hrefOf: (one, at) => hrefOf({ standing: one }, at),
    }),
    filter,
    mine: own && { ...countTasks(own.map((row) => row.standing)), href: hrefOf({ mine: true }) },
  };
}

async function openTask(
  tx: Tx,
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  task: TaskRecord,
  query: string,
): Promise<OpenedTask> {
  const { actor, territory, day } = scope;
  const unit = territory.units.get(task.unitId)!;
  const settled = task.state === 'done' || task.state === 'withdrawn';
  const reports = !settled && mayReport({ actor, territory, unit, day }, task, catalogue);
  const place = placeOf(territory, unit, day, 'any');
  const files = reports ? await readEvidenceNames(tx, actor.tenant.id, { unitId: unit.id }) : [];
  return {
    id: task.id,
    report: reports
      ? {
          evidence: files
            .filter((file) => seesRow(scope, file) && (task.number === null || isAbout(file, task)))
            .map(({ id, name, number }) => ({ value: id, label: `${number} · ${name}` })),
          uploadHref: can(actor, 'assessment.self.write', place) ? `/entry/${unit.code}${query}` : null,
          key: randomUUID(),
        }
      : null,
    settle: can(actor, 'tasks.write', place) ? randomUUID() : null,
  };
}

const isAbout = (file: { setId: string; number: number }, task: TaskRecord) =>
  file.setId === task.setId && file.number === task.number;

/** What the form of a new task offers; null: the reader gives none here. */
export async function taskChoices(tx: Tx, { scope, chosen }: FoundQuestion): Promise<TaskChoices | null> {
  const units = [...unitChoices(scope, ['tasks.write']), ...unitChoicesAbove(scope, 'tasks.write')];
  if (units.length === 0) return null;
  return {
    units,
    criteria: criterionChoices(chosen),
    setId: chosen?.set.id ?? '',
    departments: await departmentChoices(tx, scope),
    accounts: await accountChoices(tx, scope, 'tasks.report'),
    petitions: await petitionChoices(tx, scope),
    key: randomUUID(),
  };
}
