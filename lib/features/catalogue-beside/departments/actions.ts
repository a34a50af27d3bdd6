'use server';

import { answerForm } from '../../forms/answer-form';
import type { FormState } from '../../forms/form-state';
import { saveDepartment } from './mutations';
import { departmentForm } from './schema';

/** Adds a department or puts one right. */
export async function keepDepartment(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, departmentForm, saveDepartment);
}
