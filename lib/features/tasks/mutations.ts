import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { lastOnTimeDay, TASK_STATES, type TaskState } from '@/lib/domain/steering/task-standing';
import { AppError } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { readHolders } from '../cells/read-holders';
import { knownWord } from '../steering/known-word';
import { requireCriterion, requireDepartment, requireEvent, requirePetition } from '../steering/linked-row';
import { writeAt, type Desk } from '../steering/mutations';
import { mayReport } from './may-report';
import type { GiveTaskInput, ReportTaskInput, SettleTaskInput } from './schema';

type Answer = Promise<Readonly<Record<string, number>>>;

/**
 * Gives a task with its "4 rõ".
 * @throws AppError those of `writeAt`; `date_future`, `deadline_before_given`, `account_not_at_unit`, and those of what it names
 */
export function giveTask(actor: Actor, input: GiveTaskInput, requestId?: string): Answer {
  return writeAt(actor, input, ['tasks.write'], give, { requestId });
}

async function give(desk: Desk, input: GiveTaskInput) {
  const { tx, tenantId, unit } = desk;
  const { givenOn, deadline, exclusive, person, work, responsibility, department, account, event, petition } = input;
  requirePast(desk, givenOn, 'givenOn');
  if (lastOnTimeDay({ deadline, exclusive }) < givenOn)
    throw new AppError('deadline_before_given', { field: 'deadline' });
  const about = await requireCriterion(desk, input.set, input.number);
  await requireDepartment(desk, department, givenOn);
  await requireEvent(desk, event);
  await requirePetition(desk, petition);
  await requireReporter(desk, account, about);
  const { id } = await tx.task.create({
    data: {
      ...{ tenantId, unitId: unit.id, eventId: event, ...about, person, work, responsibility, exclusive },
      ...{ givenOn: toDateParam(givenOn), deadline: toDateParam(deadline), departmentId: department },
      ...{ userId: account, petitionId: petition, recordedBy: desk.userId },
    },
    select: { id: true },
  });
  const subject = { task: id, person, work, responsibility, deadline, ...(exclusive ? { exclusive } : {}) };
  return { figures: { task: id }, audit: { action: 'task.give', subject } };
}

/**
 * Says how far a task is, by whom it was given to.
 * @throws AppError those of `writeAt`; `not_found`, `forbidden`, `task_settled`, `date_future`, `date_order`
 */
export function reportTask(actor: Actor, input: ReportTaskInput, requestId?: string): Answer {
  return writeAt(actor, input, ['tasks.report'], report, { requestId });
}

async function report(desk: Desk, input: ReportTaskInput) {
  const task = await lockTask(desk, input.task);
  if (!mayReport(desk, task, await catalogueOf(desk.actor.tenant))) throw new AppError('forbidden');
  if (task.state === 'done' || task.state === 'withdrawn') throw new AppError('task_settled');
  await requireEvidence(desk, input.evidence);
  return say(desk, task, input, { evidenceId: input.evidence, action: 'task.report' });
}

/**
 * Settles a task, has it gone on with, or withdraws it, by who gives tasks.
 * @throws AppError those of `writeAt`; `not_found`, `date_future`, `date_order`
 */
export function settleTask(actor: Actor, input: SettleTaskInput, requestId?: string): Answer {
  return writeAt(actor, input, ['tasks.write'], settle, { requestId });
}

async function settle(desk: Desk, input: SettleTaskInput) {
  return say(desk, await lockTask(desk, input.task), input, { evidenceId: null, action: 'task.settle' });
}

interface LockedTask {
  readonly id: number;
  readonly setId: string | null;
  readonly number: number | null;
  readonly departmentId: number | null;
  readonly userId: number | null;
  readonly givenOn: string;
  readonly state: TaskState;
}

/** The task of the desk's unit, held until the write is over. One about a criterion that the actor does not read is not there. */
async function lockTask({ tx, tenantId, actor, territory, unit, day }: Desk, id: number): Promise<LockedTask> {
  const [row] = await tx.$queryRaw<(Omit<LockedTask, 'givenOn' | 'state'> & { givenOn: Date; state: string })[]>`
    SELECT id, set_id AS "setId", number, department_id AS "departmentId", user_id AS "userId", given_on AS "givenOn", state
    FROM task WHERE tenant_id = ${tenantId} AND id = ${id} AND unit_id = ${unit.id} FOR UPDATE`;
  if (!row) throw new AppError('not_found');
  const { setId, number } = row;
  const item = setId !== null && number !== null ? { setId, number } : 'any';
  if (!can(actor, 'progress.read', placeOf(territory, unit, day, item))) throw new AppError('not_found');
  return { ...row, givenOn: toIsoDay(row.givenOn), state: knownWord(TASK_STATES, row.state) };
}

type Said = Pick<SettleTaskInput, 'on' | 'by' | 'words'> & { readonly state: TaskState };

/** Adds what was said; the task keeps the state of the last thing said by its day, also where an earlier one is entered later. */
async function say(
  desk: Desk,
  task: LockedTask,
  { on, by, words, state }: Said,
  { evidenceId, action }: { evidenceId: string | null; action: string },
) {
  const { tx, tenantId, userId: recordedBy } = desk;
  requirePast(desk, on, 'on');
  if (on < task.givenOn) throw new AppError('date_order', { field: 'on' });
  const reportedOn = toDateParam(on);
  await tx.taskReport.create({
    data: { tenantId, taskId: task.id, reportedOn, reportedBy: by, words, state, evidenceId, recordedBy },
  });
  await tx.$executeRaw`
    UPDATE task SET state = (
      SELECT state FROM task_report WHERE tenant_id = ${tenantId} AND task_id = ${task.id}
      ORDER BY reported_on DESC, id DESC LIMIT 1
    ) WHERE tenant_id = ${tenantId} AND id = ${task.id}`;
  return { figures: { task: task.id }, audit: { action, subject: { task: task.id, day: on, state, words } } };
}

function requirePast({ actor }: Desk, day: string, field: string): void {
  if (day > actor.tenant.referenceDay) throw new AppError('date_future', { field });
}

/** The account must be able to report back on such a task of the unit. */
async function requireReporter(
  { tx, tenantId, territory, unit, day }: Desk,
  account: number | null,
  { setId, number }: { setId: string | null; number: number | null },
): Promise<void> {
  if (account === null) return;
  const item = setId !== null && number !== null ? { setId, number } : 'any';
  const place = placeOf(territory, unit, day, item);
  const holders = await readHolders(tx, tenantId, 'tasks.report', place.within);
  const may = holders.some(
    ({ userId, ...grant }) => userId === account && can({ userId, grants: [grant] }, 'tasks.report', place),
  );
  if (!may) throw new AppError('account_not_at_unit', { field: 'account' });
}

/** Evidence that was sent for the task's unit and is still there; of a criterion that the actor reads. */
async function requireEvidence({ tx, tenantId, actor, territory, unit, day }: Desk, id: string | null): Promise<void> {
  if (id === null) return;
  const [row] = await tx.$queryRaw<{ setId: string; number: number }[]>`
    SELECT i.set_id AS "setId", i.criterion AS number
    FROM evidence e JOIN criteria_item i ON i.tenant_id = e.tenant_id AND i.id = e.item_id
    WHERE e.tenant_id = ${tenantId} AND e.id = ${id}::uuid AND e.unit_id = ${unit.id} AND e.removed_at IS NULL`;
  if (!row || !can(actor, 'progress.read', placeOf(territory, unit, day, row)))
    throw new AppError('not_found', { field: 'evidence' });
}
