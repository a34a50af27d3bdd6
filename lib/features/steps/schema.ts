import { z } from 'zod';
import { STEP_STATES, type WaitKind } from '@/lib/domain/critical-path/path-step';
import { atUnit, code, dayOrNull, line, lineOrNull, rowId, rowIdOrNull, setId } from '../forms/fields';

/** Calendar days of work, as the table keeps them. */
const days = z
  .string()
  .trim()
  .min(1, code('field_missing'))
  .regex(/^\d{1,4}$/, code('number_out_of_range'))
  .transform(Number)
  .pipe(z.number().min(1, code('number_out_of_range')).max(3650, code('number_out_of_range')));

/** "step:4", "petition:2", or what is named in words: "capital", "dossier". */
const waitedFor = z
  .string()
  .min(1, code('field_missing'))
  .regex(/^((step|petition):\d{1,9}|capital|dossier)$/, code('invalid'))
  .transform((value) => {
    const [kind, id] = value.split(':');
    return { kind: kind as WaitKind, id: id === undefined ? null : Number(id) };
  });

const waitFields = { words: lineOrNull(500), expectedOn: dayOrNull };

const wording = {
  title: line(300),
  owner: line(200),
  department: rowIdOrNull,
  startsOn: dayOrNull,
  days,
  deadline: dayOrNull,
};

const ofCriterion = { ...atUnit, set: setId, number: rowId };

/** A new step towards a criterion of a unit, with the one thing that it waits for, if any. */
export const addStepForm = z.object({
  ...ofCriterion,
  ...wording,
  for: z.union([z.literal('').transform(() => null), waitedFor]),
  ...waitFields,
});

/** A step as it is to be; `seen`: as it was when the form was drawn. */
export const changeStepForm = z.object({
  ...ofCriterion,
  ...wording,
  step: rowId,
  state: z.enum(STEP_STATES, code('invalid')),
  doneOn: dayOrNull,
  seen: z.string().max(2_000, code('invalid')),
});

export const addWaitForm = z.object({ ...ofCriterion, step: rowId, for: waitedFor, ...waitFields });

export const endWaitForm = z.object({ ...ofCriterion, step: rowId, wait: rowId });

export type AddStepInput = z.infer<typeof addStepForm>;
export type ChangeStepInput = z.infer<typeof changeStepForm>;
export type AddWaitInput = z.infer<typeof addWaitForm>;
export type EndWaitInput = z.infer<typeof endWaitForm>;
