'use server';

import { answerForm } from '@/lib/features/forms/answer-form';
import type { FormState } from '@/lib/features/forms/form-state';
import { saveThresholds } from './mutations';
import { thresholdsForm } from './schema';

/** Keeps what an office chose for its alerts. */
export async function chooseThresholds(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, thresholdsForm, saveThresholds);
}
