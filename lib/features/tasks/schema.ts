import { z } from 'zod';
import { atUnit, code, day, line, rowId, rowIdOrNull, setId, textOrNull, ticked } from '../forms/fields';
import type { ErrorCode } from '@/lib/errors';

/** A text of a task that must be there: which of the four is missing is said in its own words. */
function clear(missing: ErrorCode, limit: number) {
  return textOrNull(limit).pipe(z.string(code(missing)));
}

/** "4 rõ": who, what, with which responsibility, until when; none of them may be missing. */
export const giveTaskForm = z.object({
  ...atUnit,
  person: clear('task_person_missing', 200),
  work: clear('task_work_missing', 2_000),
  responsibility: clear('task_responsibility_missing', 1_000),
  givenOn: day,
  deadline: z.string().trim().min(1, code('task_deadline_missing')).pipe(day),
  exclusive: ticked,
  set: setId.or(z.literal('')),
  number: rowIdOrNull,
  department: rowIdOrNull,
  account: rowIdOrNull,
  event: rowIdOrNull,
  petition: rowIdOrNull,
});

const said = { ...atUnit, task: rowId, on: day, by: line(200), words: clear('field_missing', 2_000) };

/** What whoever works on it may say of a task. */
export const reportTaskForm = z.object({
  ...said,
  state: z.enum(['in_progress', 'reported'], code('invalid')),
  evidence: z
    .string()
    .transform((value) => value || null)
    .pipe(z.uuid(code('invalid')).nullable()),
});

/** What whoever gives tasks may say: it is done, it is to be gone on with, it is withdrawn. */
export const settleTaskForm = z.object({ ...said, state: z.enum(['done', 'given', 'withdrawn'], code('invalid')) });

export type GiveTaskInput = z.infer<typeof giveTaskForm>;
export type ReportTaskInput = z.infer<typeof reportTaskForm>;
export type SettleTaskInput = z.infer<typeof settleTaskForm>;
