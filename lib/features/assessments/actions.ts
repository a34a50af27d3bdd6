'use server';

import { revalidatePath } from 'next/cache';
import { loadActor } from '@/lib/auth/load-actor';
import { readRequestId } from '@/lib/auth/request-headers';
import { AppError, isAppError, type FieldErrors } from '@/lib/errors';
import { log } from '@/lib/log';
import { saveAssessments } from './mutations';
import { EntriesRefused } from './said';
import { FormRefused, readForm, valuesOf } from './read-form';
import { indicatorField, SAVE_FIELDS, type SaveState, type SaveValues } from './save-state';
import { takeWriteTurn } from './write-limit';

/** Saves the form of one criterion. Never throws: a refusal comes back as a code, with all that was typed. */
export async function saveCriterion(_: SaveState, form: FormData): Promise<SaveState> {
  const values = valuesOf(form);
  try {
    const actor = await loadActor();
    if (!actor) throw new AppError('not_signed_in');
    await takeWriteTurn(actor);
    const result = await saveAssessments(actor, readForm(values), await readRequestId());
    if (result.status === 'conflict') return { ...result, values };
    revalidatePath('/(board)', 'layout');
    return result;
  } catch (error) {
    return refusal(error, values);
  }
}

function refusal(error: unknown, values: SaveValues): SaveState {
  if (!isAppError(error)) {
    log.error({ err: error }, 'save failed');
    return { status: 'refused', code: 'internal', fieldErrors: {}, values };
  }
  return { status: 'refused', code: error.code, fieldErrors: fieldErrors(error), values };
}

function fieldErrors(error: AppError): FieldErrors {
  if (error instanceof FormRefused) return error.fields;
  if (error instanceof EntriesRefused) {
    return Object.fromEntries(
      Object.entries(error.byItem).map(([item, code]) => [
        item.startsWith('i:') ? indicatorField('value', item) : SAVE_FIELDS.status,
        code,
      ]),
    );
  }
  const field = error.details?.field;
  return typeof field === 'string' ? { [field]: error.code } : {};
}
