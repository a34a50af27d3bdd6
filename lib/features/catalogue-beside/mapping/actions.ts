'use server';

import { answerForm } from '../answer-form';
import type { BesideState } from '../beside-state';
import { carryStatusesOver, saveMapping } from './mutations';
import { carryOverForm, mappingForm } from './schema';

/** Says which old criteria the new ones came from. */
export async function keepMapping(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, mappingForm, saveMapping);
}

/** Carries statuses over from the old set. */
export async function carryOver(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, carryOverForm, carryStatusesOver);
}
