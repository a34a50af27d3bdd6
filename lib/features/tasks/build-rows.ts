import type { Tx } from '@/lib/db/client';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { byUrgency, daysLate, isTaskOpen, taskDaysLeft, taskStanding } from '@/lib/domain/steering/task-standing';
import type { UnitScope } from '../progress/resolve-unit';
import { nameCriterion, nameDepartments, nameEvents, namePetitions, namePosts, nameUnit } from '../steering/names';
import { seesRow } from '../steering/sees';
import { readEvidenceNames, type TaskRecord } from './data';
import { ownTasks } from './own-tasks';
import { tasksHref } from './task-address';
import type { TaskRow } from './view';

/** Rows for these tasks as they stand on the page's day, in the words of the page, the most urgent first. */
export async function buildTaskRows(
  tx: Tx,
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  tasks: readonly TaskRecord[],
  query: string,
): Promise<TaskRow[]> {
  const { actor, day } = scope;
  const tenantId = actor.tenant.id;
  const seen = tasks.filter((task) => seesRow(scope, task));
  const departments = await nameDepartments(tx, tenantId);
  const posts = await namePosts(
    tx,
    tenantId,
    seen.map(({ userId }) => userId),
  );
  const events = await nameEvents(
    tx,
    scope,
    seen.map(({ eventId }) => eventId),
  );
  const petitions = await namePetitions(
    tx,
    scope,
    seen.map(({ petitionId }) => petitionId),
  );
  const evidence = await namedEvidence(tx, scope, seen);
  const isOwn = ownTasks(actor, catalogue, day);
  return seen
    .map((task): TaskRow => {
      const { id, person, work, responsibility, givenOn, deadline, exclusive, state, source, illustrative } = task;
      const standing = taskStanding(task, day);
      const unit = nameUnit(scope, task.unitId);
      const saidDone = task.reports.find((report) => report.state === 'reported' || report.state === 'done');
      return {
        ...{ id, person, work, responsibility, givenOn, deadline, exclusive, state, source, illustrative },
        ...{ unit, standing },
        daysLeft: taskDaysLeft(task, day),
        daysLate: isTaskOpen(standing) ? daysLate(task, day) : 0,
        cameLate: saidDone ? daysLate(task, saidDone.on) : null,
        criterion: nameCriterion(catalogue, task, day),
        departmentId: task.departmentId,
        department: task.departmentId === null ? null : (departments.get(task.departmentId) ?? null),
        account: task.userId === null ? null : (posts.get(task.userId) ?? null),
        event: task.eventId === null ? null : (events.get(task.eventId) ?? null),
        petition: task.petitionId === null ? null : (petitions.get(task.petitionId) ?? null),
        reports: task.reports.map(({ on, by, words, state: said, evidenceId }) => {
          return { on, by, words, state: said, evidence: evidence.get(evidenceId ?? '') ?? null };
        }),
        mine: isOwn !== null && isOwn(task),
        href: tasksHref(unit.code, query, { task: id }),
      };
    })
    .sort(byUrgency);
}

/** Names of the evidence that reports point to, where the reader sees what it is about. */
async function namedEvidence(
  tx: Tx,
  scope: UnitScope,
  tasks: readonly TaskRecord[],
): Promise<Map<string, { id: string; name: string }>> {
  const ids = tasks.flatMap(({ reports }) => reports.flatMap(({ evidenceId }) => evidenceId ?? []));
  const files = await readEvidenceNames(tx, scope.actor.tenant.id, { ids });
  return new Map(files.filter((file) => seesRow(scope, file)).map(({ id, name }) => [id, { id, name }]));
}
