'use server';

import { revalidatePath } from 'next/cache';
import { requireAccount } from '@/lib/auth/account-key';
import { loadActor } from '@/lib/auth/load-actor';
import { readRequestId } from '@/lib/auth/request-headers';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';
import type { LetterAnswer, LetterBody } from './letter-answer';
import { saveAssessments, type SaveResult } from './mutations';
import { readForm, readLetter } from './read-form';
import { valuesOf } from './read-values';
import { refusalOfSave } from './refusal';
import type { SaveState } from './save-state';
import type { SaveInput } from './schema';
import { takeWriteTurn } from './write-limit';

/** Saves the form of one criterion, for a browser without scripts. Never throws: a refusal gives back all that was typed. */
export async function saveCriterion(_: SaveState, form: FormData): Promise<SaveState> {
  const values = valuesOf(form);
  try {
    const result = await save(await signedIn(), () => readForm(values));
    if (result.status === 'conflict') return { ...result, values };
    revalidatePath('/(board)', 'layout');
    return result;
  } catch (error) {
    const { code, fieldErrors } = refusalOfSave(error);
    return { status: 'refused', code, fieldErrors, values };
  }
}

/** Saves one letter of a browser's outbox. Never throws. No page is drawn anew for it: its own asks when the outbox is empty. */
export async function sendLetter(body: LetterBody, account: string): Promise<LetterAnswer> {
  try {
    return await save(requireAccount(await loadActor(), account), () => readLetter(body));
  } catch (error) {
    return { status: 'refused', ...refusalOfSave(error) };
  }
}

async function signedIn(): Promise<Actor> {
  const actor = await loadActor();
  if (!actor) throw new AppError('not_signed_in');
  return actor;
}

async function save(actor: Actor, read: () => SaveInput): Promise<SaveResult> {
  await takeWriteTurn(actor);
  return saveAssessments(actor, read(), await readRequestId());
}
