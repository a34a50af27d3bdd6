import { z } from 'zod';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import type { ErrorCode } from '@/lib/errors';

/** A refusal inside zod is one of our codes, so that a form can put words to it. */
export const code = (error: ErrorCode) => ({ error });

const clean = (value: string) =>
  value
    .normalize('NFC')
    .replace(/[^\P{Cc}\t\r\n]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const emptyAsNull = z.string().transform((value) => clean(value) || null);

/** One line of text, in NFC and without control characters. */
export function line(limit: number) {
  return z
    .string()
    .transform(clean)
    .pipe(z.string().min(1, code('field_missing')).max(limit, code('text_too_long')));
}

export function lineOrNull(limit: number) {
  return emptyAsNull.pipe(z.string().max(limit, code('text_too_long')).nullable());
}

/** Several lines, as they were broken; null: nothing was typed. */
export function textOrNull(limit: number) {
  return z
    .string()
    .transform((value) =>
      value
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\t\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(limit, code('text_too_long')))
    .transform((value) => value || null);
}

export const day = z
  .string()
  .trim()
  .min(1, code('field_missing'))
  .refine((value) => value === '' || isIsoDay(value), code('date_invalid'));

export const dayOrNull = emptyAsNull.pipe(z.string().refine(isIsoDay, code('date_invalid')).nullable());

/** An id as a form carries it. */
export const rowId = z
  .string()
  .regex(/^\d{1,9}$/, code('invalid'))
  .transform(Number);

export const rowIdOrNull = emptyAsNull.pipe(
  z
    .string()
    .regex(/^\d{1,9}$/, code('invalid'))
    .transform(Number)
    .nullable(),
);

/** A box that was ticked, or a field that the browser leaves out. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value === 'on');

/** The unit, its day and the write key that every form of steering carries. */
export const atUnit = {
  code: z.string().min(1, code('unit_unknown')).max(80, code('unit_unknown')),
  day,
  key: z.uuid(code('invalid')),
};

export const setId = z.string().min(1, code('set_unknown')).max(80, code('set_unknown'));

/** "number:5" = "on": the criteria ticked in a form, in order. */
export function tickedNumbers(values: Readonly<Record<string, string>>): number[] {
  const numbers = Object.keys(values).flatMap((name) => {
    const found = /^number:(\d{1,3})$/.exec(name)?.[1];
    return found === undefined ? [] : [Number(found)];
  });
  return numbers.sort((a, b) => a - b);
}

interface TypedPeriod {
  readonly from: string;
  readonly to: string | null;
}

/** An end before the beginning is refused at the end's field. */
export const inOrder = ({ from, to }: TypedPeriod): boolean => to === null || from <= to;
export const outOfOrder = { path: ['to'], ...code('date_order') };
