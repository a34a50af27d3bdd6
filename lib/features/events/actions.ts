'use server';

import { answerForm } from '@/lib/features/forms/answer-form';
import type { FormState } from '@/lib/features/forms/form-state';
import { addDocument, addEvent, addPeople, conclude, correctEvent, dropDocument, dropPerson } from './mutations';
import { addDocumentForm, addEventForm, addPeopleForm, concludeForm, correctEventForm, dropPartForm } from './schema';

export async function recordEvent(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, addEventForm, addEvent);
}

export async function putEventRight(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, correctEventForm, correctEvent);
}

export async function recordConclusion(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, concludeForm, conclude);
}

export async function recordPeople(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, addPeopleForm, addPeople);
}

export async function takePersonOff(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, dropPartForm, dropPerson);
}

export async function recordDocument(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, addDocumentForm, addDocument);
}

export async function takeDocumentOff(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, dropPartForm, dropDocument);
}
