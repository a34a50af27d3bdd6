'use server';

import { answerForm } from '@/lib/features/forms/answer-form';
import type { FormState } from '@/lib/features/forms/form-state';
import { legendForm } from './legend-setting';
import { saveLegend } from './mutations';

/** Keeps the classes that an office chose for its maps. */
export async function chooseLegend(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, legendForm, saveLegend);
}
