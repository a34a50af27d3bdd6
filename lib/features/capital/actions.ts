'use server';

import { answerForm } from '../forms/answer-form';
import type { FormState } from '../forms/form-state';
import { sayCapital, takeBackCapital } from './mutations';
import { sayCapitalForm, takeBackCapitalForm } from './schema';

/** Writes down what one said of a unit's money. */
export async function sendCapital(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, sayCapitalForm, sayCapital);
}

/** Takes back a line that was wrong. */
export async function sendCapitalBack(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, takeBackCapitalForm, takeBackCapital);
}
