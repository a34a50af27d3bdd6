'use server';

import { answerForm } from '../catalogue-beside/answer-form';
import type { BesideState } from '../catalogue-beside/beside-state';
import { legendForm } from './legend-setting';
import { saveLegend } from './mutations';

/** Keeps the classes that an office chose for its maps. */
export async function chooseLegend(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, legendForm, saveLegend);
}
