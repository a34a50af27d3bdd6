'use server';

import { answerForm } from '../catalogue-beside/answer-form';
import type { BesideState } from '../catalogue-beside/beside-state';
import { saveThresholds } from './mutations';
import { thresholdsForm } from './schema';

/** Keeps what an office chose for its alerts. */
export async function chooseThresholds(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, thresholdsForm, saveThresholds);
}
