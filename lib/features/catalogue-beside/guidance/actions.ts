'use server';

import { answerForm } from '../../forms/answer-form';
import type { FormState } from '../../forms/form-state';
import { removeGuidance, saveGuidance } from './mutations';
import { guidanceForm, removeGuidanceForm } from './schema';

/** Adds a document to the register of a set, or puts one right. */
export async function keepGuidance(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, guidanceForm, saveGuidance);
}

export async function dropGuidance(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, removeGuidanceForm, removeGuidance);
}
