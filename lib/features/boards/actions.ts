'use server';

import { answerForm } from '@/lib/features/forms/answer-form';
import type { FormState } from '@/lib/features/forms/form-state';
import { endCharge, giveCharge } from './charges/mutations';
import { addPost, correctBoard, endPost, foundBoard, handOver } from './mutations';
import {
  addPostForm,
  chargeForm,
  correctBoardForm,
  endChargeForm,
  endPostForm,
  foundBoardForm,
  handOverForm,
} from './schema';

export async function setUpBoard(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, foundBoardForm, foundBoard);
}

export async function putBoardRight(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, correctBoardForm, correctBoard);
}

export async function recordPost(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, addPostForm, addPost);
}

export async function handPostOver(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, handOverForm, handOver);
}

export async function closePost(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, endPostForm, endPost);
}

export async function recordCharge(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, chargeForm, giveCharge);
}

export async function closeCharge(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(form, endChargeForm, endCharge);
}
