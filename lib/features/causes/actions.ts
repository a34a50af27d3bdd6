'use server';

import { answerForm } from '@/lib/features/forms/answer-form';
import type { FormState } from '@/lib/features/forms/form-state';
import { addCause, endCause } from './mutations';
import { addCauseForm, endCauseForm } from './schema';

export async function recordCause(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, addCauseForm, addCause);
}

export async function closeCause(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, endCauseForm, endCause);
}
