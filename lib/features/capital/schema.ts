import { z } from 'zod';
import { CAPITAL_KINDS, CAPITAL_SOURCES } from '@/lib/domain/capital/capital-line';
import { toDong } from '@/lib/domain/capital/write-money';
import { PLAN_BOUNDS } from '@/lib/domain/plan/plan-figure';
import { parseTypedNumber } from '@/lib/domain/report/parse-number';
import { atUnit, code, day, line, lineOrNull, rowId, rowIdOrNull, setId } from '../forms/fields';

/** The units in which an amount is typed. */
const TYPED_UNITS = ['billion', 'million', 'dong'] as const;

/** What one says of a unit's money: amount with its bound, period, source, works. */
export const sayCapitalForm = z
  .object({
    ...atUnit,
    source: z.enum(CAPITAL_SOURCES, code('field_missing')),
    kind: z.enum(CAPITAL_KINDS, code('field_missing')),
    bound: z.enum(PLAN_BOUNDS, code('field_missing')),
    amount: z.string().trim().min(1, code('field_missing')),
    high: z.string().trim(),
    unit: z.enum(TYPED_UNITS, code('field_missing')),
    wording: lineOrNull(200),
    works: lineOrNull(300),
    set: setId.or(z.literal('')),
    number: rowIdOrNull,
    from: day,
    to: day,
    saidBy: line(200),
    saidOn: day,
    document: lineOrNull(300),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], ...code('date_order') })
  .transform(({ amount, high, unit, ...typed }, context) => {
    const refuse = (path: string, message: Parameters<typeof code>[0]) => {
      context.addIssue({ code: 'custom', path: [path], message });
      return z.NEVER;
    };
    const read = (path: string, text: string): number | null => {
      const number = parseTypedNumber(text);
      if (number.kind === 'ambiguous') return refuse(path, 'value_ambiguous');
      const dong = number.kind === 'number' ? toDong(number.value, unit) : null;
      return dong ?? refuse(path, 'value_invalid');
    };
    const low = read('amount', amount);
    if (typed.bound !== 'range') return { ...typed, low: low ?? 0, high: null };
    const top = high === '' ? refuse('high', 'range_incomplete') : read('high', high);
    if (low !== null && top !== null && top <= low) return refuse('high', 'range_reversed');
    return { ...typed, low: low ?? 0, high: top };
  });

/** A line that was wrong. */
export const takeBackCapitalForm = z.object({ ...atUnit, line: rowId });

export type SayCapitalInput = z.infer<typeof sayCapitalForm>;
export type TakeBackCapitalInput = z.infer<typeof takeBackCapitalForm>;
