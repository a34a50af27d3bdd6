'use server';

import { redirect } from 'next/navigation';
import { answerForm } from '../forms/answer-form';
import type { FormState } from '../forms/form-state';
import { freezePack } from './mutations';
import { freezeForm } from './schema';

/** Freezes a meeting's numbers and opens the pack. */
export async function freezeMeeting(_: FormState, form: FormData): Promise<FormState> {
  const state = await answerForm(form, freezeForm, freezePack);
  if (state.status !== 'saved') return state;
  redirect(`/units/${encodeURIComponent(String(form.get('code')))}/meeting/packs/${String(form.get('key'))}`);
}
