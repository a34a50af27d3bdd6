import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { countTasks, isTaskOpen, TASK_STANDINGS } from '@/lib/domain/steering/task-standing';
import { subtreeOn } from '@/lib/domain/units/subtree-on';
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
import { seesRow } from '../steering/sees';
import { buildTaskRows } from './build-rows';
import { readEvidenceNames, readTasks, type TaskRecord } from './data';
import { mayReport } from './may-report';
import { ownTasks } from './own-tasks';
import { readTaskFilter, tasksHref } from './task-address';
import type { OpenedTask, TaskChoices, TaskFilter, TaskRow, TasksView } from './view';

const ON_A_PAGE = 100;

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
    const tasks = await readTasksOf(tx, scope);
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
  const { actor, territory, unit, day } = scope;
  const href = (over: Partial<TaskFilter>, at = 1) =>
    tasksHref(unit.code, query, { ...filter, task: null, ...over }, at);
  const within = all.filter(
    (row) => (!filter.mine || row.mine) && (filter.department === null || row.departmentId === filter.department),
  );
  const counts = countTasks(within.map(({ standing }) => standing));
  const shown = within.filter(({ standing }) => filter.standing === null || standing === filter.standing);
  const living = shown.filter(({ standing }) => isTaskOpen(standing) || standing === 'reported');
  const settled = shown.filter((row) => !living.includes(row)).sort((a, b) => lastDay(b).localeCompare(lastDay(a)));
  const pages = Math.max(1, Math.ceil(living.length / ON_A_PAGE));
  const opened = living.findIndex(({ id }) => id === filter.task);
  const at = Math.min(opened < 0 ? page : Math.floor(opened / ON_A_PAGE) + 1, pages);
  const mine = ownTasks(actor, catalogue, day) ? all.filter((row) => row.mine) : null;
  return {
    code: unit.code,
    day,
    post: actor.post,
    query,
    single: subtreeOn(territory, unit.id, day).length === 1,
    filter,
    standings: TASK_STANDINGS.map((standing) => ({ standing, count: counts[standing], href: href({ standing }) })),
    allHref: href({ standing: null }),
    total: within.length,
    mine: mine && { ...countTasks(mine.map(({ standing }) => standing)), href: href({ standing: null, mine: true }) },
    departments: departmentsIn(all),
    rows: living.slice((at - 1) * ON_A_PAGE, at * ON_A_PAGE),
    settled: settled.slice(0, ON_A_PAGE),
    settledTotal: settled.length,
    pages: { at, hrefs: Array.from({ length: pages }, (_, i) => href({}, i + 1)) },
  };
}

/** The day of the last word on a task, else of its giving. */
function lastDay({ reports, givenOn }: TaskRow): string {
  return reports.at(-1)?.on ?? givenOn;
}

/** Departments that something was given to: only by those the page can be narrowed. */
function departmentsIn(rows: readonly TaskRow[]): TasksView['departments'] {
  const named = rows.flatMap(({ departmentId, department }) =>
    departmentId === null || department === null ? [] : [[departmentId, department] as const],
  );
  return [...new Map(named)].map(([id, label]) => ({ value: String(id), label }));
}

/** Tasks of the unit and of everything under it, as known on the scope's day. */
function readTasksOf(tx: Tx, { actor, territory, unit, day }: UnitScope): Promise<TaskRecord[]> {
  const unitIds = subtreeOn(territory, unit.id, day).map(({ id }) => id);
  return readTasks(tx, { tenantId: actor.tenant.id, unitIds, day });
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
