import { revalidatePath } from 'next/cache';
import { loadActor } from '@/lib/auth/load-actor';
import { readRequestId } from '@/lib/auth/request-headers';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError, isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { takeWriteTurn } from '../assessments/write-limit';
import type { FormValues, OfficeState, Refused } from './office-state';
import { DraftChanged, DraftRefused, FormRefused, WorkbookRefused } from './refusals';

type Work<T> = (actor: Actor, values: FormValues, requestId: string | undefined) => Promise<T>;
type Answer<T> = { readonly done: T } | { readonly refused: Refused };

/** Runs what a form asks for, as who sends it; a refusal comes back as a code, with all that was typed. */
export async function answerForm<T>(form: FormData, work: Work<T>): Promise<Answer<T>> {
  const values = valuesOf(form);
  try {
    const actor = await loadActor();
    if (!actor) throw new AppError('not_signed_in');
    await takeWriteTurn(actor);
    const done = await work(actor, values, await readRequestId());
    revalidatePath('/(board)', 'layout');
    return { done };
  } catch (error) {
    return { refused: refusalOf(error, values) };
  }
}

/** A save that leaves the person where he is. */
export async function answerSave(form: FormData, work: Work<number>): Promise<OfficeState> {
  const answer = await answerForm(form, work);
  return 'refused' in answer
    ? answer.refused
    : { status: 'saved', at: new Date().toISOString(), revision: answer.done };
}

function valuesOf(form: FormData): FormValues {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && !name.startsWith('$')) values[name] = value;
  return values;
}

function refusalOf(error: unknown, values: FormValues): Refused {
  const nothing = { fieldErrors: {}, values, revision: null, faults: [], cells: [] };
  if (!isAppError(error)) {
    log.error({ err: error }, 'the catalogue office could not save');
    return { status: 'refused', code: 'internal', ...nothing };
  }
  const refused: Refused = { status: 'refused', code: error.code, ...nothing };
  if (error instanceof FormRefused) return { ...refused, fieldErrors: error.fields };
  if (error instanceof DraftChanged) return { ...refused, revision: error.revision };
  if (error instanceof DraftRefused) return { ...refused, faults: error.faults };
  if (error instanceof WorkbookRefused) return { ...refused, cells: error.cells };
  const field = error.details?.field;
  return typeof field === 'string' ? { ...refused, fieldErrors: { [field]: error.code } } : refused;
}
