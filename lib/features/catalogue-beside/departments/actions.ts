'use server';

import { answerForm } from '../answer-form';
import type { BesideState } from '../beside-state';
import { saveDepartment } from './mutations';
import { departmentForm } from './schema';

/** Adds a department or puts one right. */
export async function keepDepartment(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, departmentForm, saveDepartment);
}
