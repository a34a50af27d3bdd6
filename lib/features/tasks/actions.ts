'use server';

import { answerForm } from '../forms/answer-form';
import type { FormState } from '../forms/form-state';
import { giveTask, reportTask, settleTask } from './mutations';
import { giveTaskForm, reportTaskForm, settleTaskForm } from './schema';

/** Gives a task: who, what, with which responsibility, until when. */
export async function sendTask(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, giveTaskForm, giveTask);
}

/** Reports back on a task. */
export async function sendTaskReport(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, reportTaskForm, reportTask);
}

/** Settles or withdraws a task. */
export async function sendTaskSettlement(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, settleTaskForm, settleTask);
}
