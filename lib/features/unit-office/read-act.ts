import { type ErrorCode, readErrorCode } from '@/lib/errors';
import { FormRefused } from '../assessments/read-form';
import type { ActValues } from './act-state';
import { actSchema, type Act } from './schema';

/** What was typed, without the framework's own fields; what was ticked several times is joined. */
export function actValues(form: FormData): ActValues {
  const values: Record<string, string> = {};
  for (const [field, value] of form) {
    if (typeof value !== 'string' || field.startsWith('$')) continue;
    values[field] = values[field] === undefined ? value : `${values[field]} ${value}`;
  }
  return values;
}

/** Reads the form of one act. Throws `FormRefused` with a code for each bad field. */
export function readAct(values: ActValues): Act {
  const read = actSchema.safeParse({
    basis: '',
    sources: '',
    communes: '',
    keep: '',
    type: '',
    name: '',
    to: '',
    ...values,
  });
  if (read.success) return read.data;
  const fields: Record<string, ErrorCode> = {};
  for (const { path, message } of read.error.issues)
    fields[String(path[0] ?? 'act')] ??= readErrorCode(message) ?? 'invalid';
  throw new FormRefused(fields);
}
