'use server';

import { answerForm } from '../answer-form';
import type { BesideState } from '../beside-state';
import { addAssignment, endAssignment, removeAssignment } from './mutations';
import { assignmentForm, endAssignmentForm, removeAssignmentForm } from './schema';

/** Has units carry a set, or makes it the default of its level. */
export async function assignSet(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, assignmentForm, addAssignment);
}

export async function endSetAssignment(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, endAssignmentForm, endAssignment);
}

export async function removeSetAssignment(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, removeAssignmentForm, removeAssignment);
}
