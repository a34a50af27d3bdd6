'use server';

import { answerForm } from '../../forms/answer-form';
import type { FormState } from '../../forms/form-state';
import { carryStatusesOver, saveMapping } from './mutations';
import { carryOverForm, mappingForm } from './schema';

/** Says which old criteria the new ones came from. */
export async function keepMapping(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, mappingForm, saveMapping);
}

/** Carries statuses over from the old set. */
export async function carryOver(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, carryOverForm, carryStatusesOver);
}
