'use server';

import { answerForm } from '../forms/answer-form';
import type { FormState } from '../forms/form-state';
import { addStep, changeStep, endWait, waitFor } from './mutations';
import { addStepForm, addWaitForm, changeStepForm, endWaitForm } from './schema';

/** Plans a step. */
export async function sendStep(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, addStepForm, addStep);
}

/** Changes a step, or says how far it is. */
export async function sendStepChange(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, changeStepForm, changeStep);
}

/** Lets a step wait for something. */
export async function sendStepWait(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, addWaitForm, waitFor);
}

/** Ends a wait. */
export async function sendWaitEnd(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, endWaitForm, endWait);
}
