'use server';

import { answerForm } from '../forms/answer-form';
import type { FormState } from '../forms/form-state';
import { raisePetition, replyToPetition } from './mutations';
import { raisePetitionForm, replyPetitionForm } from './schema';

/** Writes down a petition. */
export async function sendPetition(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, raisePetitionForm, raisePetition);
}

/** Replies to a petition. */
export async function sendPetitionReply(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, replyPetitionForm, replyToPetition);
}
