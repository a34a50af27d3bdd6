'use server';

import { answerForm } from '@/lib/features/forms/answer-form';
import type { FormState } from '@/lib/features/forms/form-state';
import { recordFigure } from './mutations';
import { figureForm } from './schema';

/** Records what was registered, meant or reckoned of a unit. */
export async function sayFigure(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, figureForm, recordFigure);
}
