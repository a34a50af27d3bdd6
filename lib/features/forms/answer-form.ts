import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { loadActor } from '@/lib/auth/load-actor';
import { readRequestId } from '@/lib/auth/request-headers';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError, type ErrorCode, type FieldErrors, isAppError, readErrorCode } from '@/lib/errors';
import { log } from '@/lib/log';
import { takeWriteTurn } from '../assessments/write-limit';
import type { FormState, FormValues } from './form-state';

/** A form that cannot be read, with a code for each field. */
class FieldsRefused extends AppError {
  constructor(readonly fields: FieldErrors) {
    super('invalid');
  }
}

type Write<T> = (actor: Actor, input: T, requestId?: string) => Promise<Readonly<Record<string, number>> | void>;

/** Reads a form, has it written by who asks, and answers. Never throws: a refusal is a code with all that was typed. */
export async function answerForm<T>(form: FormData, schema: z.ZodType<T>, write: Write<T>): Promise<FormState> {
  const values = valuesOf(form);
  try {
    const actor = await loadActor();
    if (!actor) throw new AppError('not_signed_in');
    await takeWriteTurn(actor);
    const figures = await write(actor, read(schema, values), await readRequestId());
    revalidatePath('/(board)', 'layout');
    return { status: 'saved', figures: figures ?? {} };
  } catch (error) {
    return refusal(error, values);
  }
}

/** What was typed, without the framework's own fields. */
function valuesOf(form: FormData): FormValues {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && !name.startsWith('$')) values[name] = value;
  return values;
}

function read<T>(schema: z.ZodType<T>, values: FormValues): T {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const fields: Record<string, ErrorCode> = {};
  for (const { path, message } of parsed.error.issues)
    fields[String(path[0] ?? '')] ??= readErrorCode(message) ?? 'invalid';
  throw new FieldsRefused(fields);
}

function refusal(error: unknown, values: FormValues): FormState {
  if (!isAppError(error)) {
    log.error({ err: error }, 'form failed');
    return { status: 'refused', code: 'internal', fieldErrors: {}, values, about: {} };
  }
  const { field, fields, about } = error.details ?? {};
  const named = [field, ...(Array.isArray(fields) ? fields : [])].filter((name) => typeof name === 'string');
  const fieldErrors: FieldErrors =
    error instanceof FieldsRefused ? error.fields : Object.fromEntries(named.map((name) => [name, error.code]));
  return { status: 'refused', code: error.code, fieldErrors, values, about: textsOf(about) };
}

function textsOf(about: unknown): Readonly<Record<string, string>> {
  if (typeof about !== 'object' || about === null) return {};
  return Object.fromEntries(Object.entries(about).map(([name, value]) => [name, String(value)]));
}
