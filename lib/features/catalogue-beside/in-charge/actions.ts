'use server';

import { answerForm } from '../../forms/answer-form';
import type { FormState } from '../../forms/form-state';
import { endCharge, putDepartmentInCharge, removeCharge } from './mutations';
import { chargeForm, endChargeForm, removeChargeForm } from './schema';

/** Puts a department in charge of the ticked criteria. */
export async function putInChargeOf(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, chargeForm, putDepartmentInCharge);
}

export async function endInCharge(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, endChargeForm, endCharge);
}

export async function removeInCharge(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, removeChargeForm, removeCharge);
}
