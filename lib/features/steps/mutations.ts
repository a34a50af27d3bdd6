import { toDateParam } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';
import { requireCriterion, requireDepartment } from '../steering/linked-row';
import { writeAt, type Desk } from '../steering/mutations';
import { addWait } from './add-wait';
import { holdStep, readStepFields } from './data';
import type { AddStepInput, AddWaitInput, ChangeStepInput, EndWaitInput } from './schema';
import { seenStep, type StepFields } from './seen-step';
import { tellWait } from './tell-wait';

type Answer = Promise<Readonly<Record<string, number>>>;

/** The criterion decides who may write: an official of some criteria plans those. */
function itemOf({ set, number }: { readonly set: string; readonly number: number }) {
  return { setId: set, number };
}

/**
 * Plans a step towards a criterion of a unit, and what it waits for.
 * @throws AppError those of `writeAt` and of what the form names; `date_order` where the days cannot be in time
 */
export function addStep(actor: Actor, input: AddStepInput, requestId?: string): Answer {
  return writeAt(actor, input, ['steps.write'], add, { requestId, item: itemOf(input) });
}

async function add(desk: Desk, input: AddStepInput) {
  const { tx, tenantId, unit, userId: recordedBy } = desk;
  const { title, owner, department, startsOn, days, deadline, set, number } = input;
  requireOrder(startsOn, deadline, 'deadline');
  await requireCriterion(desk, set, number);
  await requireDepartment(desk, department, desk.day);
  const { id } = await tx.planStep.create({
    data: {
      ...{ tenantId, unitId: unit.id, setId: set, number, title, owner, departmentId: department, days, recordedBy },
      ...{ startsOn: dateOrNull(startsOn), deadline: dateOrNull(deadline) },
    },
    select: { id: true },
  });
  const waits = input.for && (await addWait(desk, id, { ...input, for: input.for }));
  const subject = { step: id, criterion: number, title, ...waits };
  return { figures: { step: id }, audit: { action: 'step.add', subject } };
}

/**
 * Changes a step: its words, its days, how far it is. A step that is dropped stays in what is kept and holds nothing back.
 * @throws AppError those of `addStep`; `not_found`, `step_changed` where somebody changed it since the form was drawn,
 *   `done_day_missing`, `date_future`
 */
export function changeStep(actor: Actor, input: ChangeStepInput, requestId?: string): Answer {
  return writeAt(actor, input, ['steps.write'], change, { requestId, item: itemOf(input) });
}

async function change(desk: Desk, input: ChangeStepInput) {
  const { tx, tenantId, unit, day } = desk;
  const { step: id, title, owner, department: departmentId, days, deadline, state, seen } = input;
  const goal = { unitId: unit.id, setId: input.set, number: input.number };
  await holdStep(tx, tenantId, id);
  const before = await readStepFields(tx, tenantId, id, goal);
  if (!before) throw new AppError('not_found');
  const doneOn = state === 'done' ? input.doneOn : null;
  // Work that was begun has a first day: the one of the page, unless another is said.
  const startsOn = state === 'started' && input.startsOn === null ? day : input.startsOn;
  const after: StepFields = { title, owner, departmentId, startsOn, days, deadline, state, doneOn };
  if (seenStep(before) === seenStep(after)) return { figures: { step: id }, audit: null };
  if (seenStep(before) !== seen) throw new AppError('step_changed');
  requireDays(desk, after);
  if (departmentId !== before.departmentId) await requireDepartment(desk, departmentId, day);
  await tx.planStep.updateMany({
    where: { tenantId, id },
    data: {
      ...{ title, owner, departmentId, days, state },
      ...{ startsOn: dateOrNull(startsOn), deadline: dateOrNull(deadline), doneOn: dateOrNull(doneOn) },
    },
  });
  const subject = { step: id, criterion: input.number, title, ...(state !== before.state && { state }) };
  return { figures: { step: id }, audit: { action: 'step.change', subject } };
}

function requireDays({ actor }: Desk, { state, startsOn, deadline, doneOn }: StepFields): void {
  // Work that was begun or done after its deadline is said as it was; only what is planned has to fit before it.
  if (state === 'planned') requireOrder(startsOn, deadline, 'deadline');
  if (state === 'done') requireOrder(startsOn, doneOn, 'doneOn');
  if (state === 'done' && doneOn === null) throw new AppError('done_day_missing', { field: 'doneOn' });
  const { referenceDay } = actor.tenant;
  if (doneOn !== null && doneOn > referenceDay) throw new AppError('date_future', { field: 'doneOn' });
  if (state === 'started' && startsOn !== null && startsOn > referenceDay)
    throw new AppError('date_future', { field: 'startsOn' });
}

function requireOrder(from: string | null, to: string | null, field: string): void {
  if (from !== null && to !== null && from > to) throw new AppError('date_order', { field });
}

/** Lets a step wait for something else. Throws AppError `not_found` and those of `addWait` in add-wait.ts. */
export function waitFor(actor: Actor, input: AddWaitInput, requestId?: string): Answer {
  return writeAt(actor, input, ['steps.write'], wait, { requestId, item: itemOf(input) });
}

async function wait(desk: Desk, input: AddWaitInput) {
  const step = await requireOwn(desk, input);
  const added = await addWait(desk, input.step, input);
  const subject = { step: input.step, title: step.title, ...added };
  return { figures: { step: input.step }, audit: added && { action: 'step.wait', subject } };
}

/** What was waited for is there, or is waited for no more. Throws AppError `not_found`; `row_gone` where it was ended before. */
export function endWait(actor: Actor, input: EndWaitInput, requestId?: string): Answer {
  return writeAt(actor, input, ['steps.write'], end, { requestId, item: itemOf(input) });
}

async function end(desk: Desk, input: EndWaitInput) {
  const { tx, tenantId } = desk;
  const step = await requireOwn(desk, input);
  const where = { tenantId, id: input.wait, stepId: input.step };
  const wait = await tx.stepWait.findFirst({ where });
  const gone = await tx.stepWait.deleteMany({ where });
  if (wait === null || gone.count === 0) throw new AppError('row_gone');
  const subject = { step: input.step, title: step.title, ...tellWait(wait) };
  return { figures: { step: input.step }, audit: { action: 'step.wait_end', subject } };
}

async function requireOwn({ tx, tenantId, unit }: Desk, input: AddWaitInput | EndWaitInput): Promise<StepFields> {
  const goal = { unitId: unit.id, setId: input.set, number: input.number };
  const step = await readStepFields(tx, tenantId, input.step, goal);
  if (!step) throw new AppError('not_found');
  return step;
}

function dateOrNull(day: string | null): Date | null {
  return day === null ? null : toDateParam(day);
}
