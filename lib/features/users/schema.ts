import { z } from 'zod';
import type { GrantedCriteria } from '@/lib/domain/access/actor';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/auth/password';
import { AppError, type ErrorCode, readErrorCode } from '@/lib/errors';

const code = (error: ErrorCode) => ({ error });
const words = z.string().transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '));

export const emailSchema = z
  .string()
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(200, code('email_invalid'))
      .regex(/^[^\s@\0]+@[^\s@\0]+$/, code('email_invalid')),
  );

export const passwordSchema = z
  .string()
  .min(PASSWORD_MIN, code('password_invalid'))
  .max(PASSWORD_MAX, code('password_invalid'));

/** The post of an account, or the name of a token. */
export const nameSchema = words.pipe(
  z
    .string()
    .min(1, code('name_missing'))
    .max(200, code('invalid'))
    .regex(/^[^\0]*$/, code('invalid')),
);

/** What the schema reads from an operator's words; a refusal is an AppError that names the field. */
export function readWord<T>(schema: z.ZodType<T>, field: string, text: string): T {
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  const said = result.error.issues[0]?.message;
  throw new AppError(readErrorCode(said) ?? 'invalid', { field });
}

/**
 * Criteria that a grant names: "SET:1,2", several with ";" or as several texts; the same set twice is joined.
 * @throws AppError `invalid` for anything else
 */
export function readCriteria(texts: readonly string[]): GrantedCriteria[] {
  const numbersOf = new Map<string, Set<number>>();
  for (const part of texts.flatMap((text) => text.split(';')).map((text) => text.trim())) {
    if (part === '') continue;
    const [, setId, list] = /^([\w-]+):\s*(\d{1,3}(?:\s*,\s*\d{1,3})*)$/.exec(part) ?? [];
    if (!setId || !list) throw new AppError('invalid', { field: 'criteria', value: part });
    const numbers = numbersOf.get(setId) ?? new Set<number>();
    numbersOf.set(setId, numbers);
    for (const number of list.split(',')) numbers.add(Number(number));
  }
  return [...numbersOf].map(([setId, numbers]) => ({ setId, numbers: [...numbers].sort((a, b) => a - b) }));
}
