import { z } from 'zod';
import { PLAN_BOUNDS, PLAN_KINDS, PLAN_MEASURES } from '@/lib/domain/plan/plan-figure';
import { parseTypedNumber } from '@/lib/domain/report/parse-number';
import { atUnit, code, dayOrNull, line, lineOrNull, setId, tickedNumbers } from '../forms/fields';

/** A number as officials type it, "14,6"; null: the field was left empty. */
const amount = z.string().transform((typed, context): number | null => {
  if (typed.trim() === '') return null;
  const read = parseTypedNumber(typed);
  if (read.kind === 'number' && read.value <= 100_000) return read.value;
  const error = read.kind === 'ambiguous' ? 'value_ambiguous' : 'number_out_of_range';
  context.addIssue({ code: 'custom', message: error });
  return z.NEVER;
});

const typed = z
  .object({
    ...atUnit,
    set: setId,
    year: z
      .string()
      .trim()
      .regex(/^20[1-9]\d$/, code('number_out_of_range'))
      .transform(Number),
    kind: z.enum(PLAN_KINDS, code('invalid')),
    measure: z.enum(PLAN_MEASURES, code('invalid')),
    bound: z.enum(PLAN_BOUNDS, code('invalid')),
    low: amount,
    high: amount,
    numbers: z.array(z.int()).max(200),
    decision: lineOrNull(200),
    wording: lineOrNull(300),
    saidBy: line(200),
    saidOn: dayOrNull,
    source: lineOrNull(500),
  })
  .refine(({ low, numbers }) => low !== null || numbers.length > 0, { path: ['low'], ...code('field_missing') })
  .refine(({ bound, high }) => bound !== 'range' || high !== null, { path: ['high'], ...code('range_incomplete') })
  .refine(({ bound, high }) => bound === 'range' || high === null, { path: ['high'], ...code('upper_without_range') })
  .refine(({ low, high }) => low === null || high === null || low < high, {
    path: ['high'],
    ...code('range_reversed'),
  });

export type FigureInput = z.infer<typeof typed>;

/** One figure of a plan, as its form says it: of whom, what it counts, how sure the number is, who said it. */
export const figureForm: z.ZodType<FigureInput> = z
  .record(z.string(), z.string())
  .transform((values) => ({ high: '', decision: '', source: '', ...values, numbers: tickedNumbers(values) }))
  .pipe(typed) as z.ZodType<FigureInput>;
