'use server';

import { answerForm } from '../forms/answer-form';
import type { FormState } from '../forms/form-state';
import { addDuty, endDuty, sendReport } from './mutations';
import { addDutyForm, endDutyForm, sendReportForm } from './schema';

/** Sends a report of a period. */
export async function sendPeriodReport(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, sendReportForm, sendReport);
}

/** Says who owes a report how often. */
export async function sendDuty(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, addDutyForm, addDuty);
}

/** Ends such a duty. */
export async function sendDutyEnd(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, endDutyForm, endDuty);
}
