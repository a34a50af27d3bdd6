'use server';

import { answerForm } from '../answer-form';
import type { BesideState } from '../beside-state';
import { endCharge, putDepartmentInCharge, removeCharge } from './mutations';
import { chargeForm, endChargeForm, removeChargeForm } from './schema';

/** Puts a department in charge of the ticked criteria. */
export async function putInChargeOf(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, chargeForm, putDepartmentInCharge);
}

export async function endInCharge(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, endChargeForm, endCharge);
}

export async function removeInCharge(_: BesideState, form: FormData): Promise<BesideState> {
  return answerForm(form, removeChargeForm, removeCharge);
}
