import { AppError, isAppError, type FieldErrors } from '@/lib/errors';
import { log } from '@/lib/log';
import { FormRefused } from '../assessments/read-form';
import type { ActState, ActValues, LaterFacts } from './act-state';

/** Any failure as the answer to a form. */
export function refusalOf(error: unknown, values: ActValues): ActState {
  const at = new Date().toISOString();
  if (!isAppError(error)) {
    log.error({ err: error }, 'unit act failed');
    return { status: 'refused', at, code: 'internal', fieldErrors: {}, later: null, values };
  }
  return { status: 'refused', at, code: error.code, fieldErrors: fieldErrors(error), later: laterOf(error), values };
}

function fieldErrors(error: AppError): FieldErrors {
  if (error instanceof FormRefused) return error.fields;
  const field = error.details?.field;
  return typeof field === 'string' ? { [field]: error.code } : {};
}

function laterOf({ code, details }: AppError): LaterFacts | null {
  return code === 'facts_after' ? (details?.later as LaterFacts) : null;
}
