'use server';

import { answerForm } from '../answer-form';
import type { BesideState } from '../beside-state';
import { removeGuidance, saveGuidance } from './mutations';
import { guidanceForm, removeGuidanceForm } from './schema';

/** Adds a document to the register of a set, or puts one right. */
export async function keepGuidance(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, guidanceForm, saveGuidance);
}

export async function dropGuidance(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, removeGuidanceForm, removeGuidance);
}
