import { z } from 'zod';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import { type ErrorCode, type FieldErrors, readErrorCode } from '@/lib/errors';
import type { FormValues } from './office-state';
import { FormRefused } from './refusals';

/** A refusal inside zod is one of our codes, so that a form can put words to it. */
export const code = (error: ErrorCode) => ({ error });

/** NFC, one kind of line end, no control characters that no person types and no text column takes. */
export const text = (limit: number) =>
  z
    .string()
    .transform((value) =>
      value
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\t\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(limit, code('text_too_long')));

export const textOrNull = (limit: number) => text(limit).transform((value) => (value === '' ? null : value));

export const day = z.string().trim().refine(isIsoDay, code('date_invalid'));

export const dayOrNull = z
  .string()
  .trim()
  .transform((value) => (value === '' ? null : value))
  .pipe(day.nullable());

/** Every form of a draft names it, and the revision it was drawn from. */
export const seenDraft = z.object({
  draft: z.coerce.number(code('not_found')).int().positive(),
  revision: z.coerce.number(code('invalid')).int().positive(),
});

/** Reads a form; what is wrong comes back by field. Throws `FormRefused`. */
export function readFields<T>(schema: z.ZodType<T>, values: FormValues): T {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const fields: Record<string, ErrorCode> = {};
  for (const { path, message } of parsed.error.issues)
    fields[path.map(String).join(':')] ??= readErrorCode(message) ?? 'invalid';
  throw new FormRefused(fields satisfies FieldErrors);
}
