import { type AppError, type ErrorCode, type FieldErrors, isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { FormRefused } from './read-form';
import { EntriesRefused } from './said';
import { indicatorField, SAVE_FIELDS } from './save-state';

/** Why nothing was written: one code, one for each refused entry, and one for each field of a form. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly byItem: Readonly<Record<string, ErrorCode>>;
  readonly fieldErrors: FieldErrors;
}

/** What a save that threw is answered with; a fault of ours is logged and says nothing of itself. */
export function refusalOfSave(error: unknown): Refusal {
  if (!isAppError(error)) {
    log.error({ err: error }, 'save failed');
    return { code: 'internal', byItem: {}, fieldErrors: {} };
  }
  return {
    code: error.code,
    byItem: byItem(error),
    fieldErrors: fieldErrors(error),
  };
}

function byItem(error: AppError): Refusal['byItem'] {
  if (error instanceof EntriesRefused || error instanceof FormRefused) return error.byItem;
  const item = error.details?.item;
  return typeof item === 'string' ? { [item]: error.code } : {};
}

function fieldErrors(error: AppError): FieldErrors {
  if (error instanceof FormRefused) return error.fields;
  if (error instanceof EntriesRefused) {
    return Object.fromEntries(Object.entries(error.byItem).map(([item, code]) => [fieldOf(item, code), code]));
  }
  const field = error.details?.field;
  return typeof field === 'string' ? { [field]: error.code } : {};
}

/** A reason is written in the note of its criterion. */
function fieldOf(item: string, code: ErrorCode): string {
  if (code === 'reason_missing') return SAVE_FIELDS.note;
  return item.startsWith('i:') ? indicatorField('value', item) : SAVE_FIELDS.status;
}
