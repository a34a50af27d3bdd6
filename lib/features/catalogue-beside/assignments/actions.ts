'use server';

import { answerForm } from '../../forms/answer-form';
import type { FormState } from '../../forms/form-state';
import { addAssignment, endAssignment, removeAssignment } from './mutations';
import { assignmentForm, endAssignmentForm, removeAssignmentForm } from './schema';

/** Has units carry a set, or makes it the default of its level. */
export async function assignSet(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, assignmentForm, addAssignment);
}

export async function endSetAssignment(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, endAssignmentForm, endAssignment);
}

export async function removeSetAssignment(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, removeAssignmentForm, removeAssignment);
}
