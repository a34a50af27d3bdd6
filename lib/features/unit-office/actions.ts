'use server';

import { revalidatePath } from 'next/cache';
import { loadActor } from '@/lib/auth/load-actor';
import { readRequestId } from '@/lib/auth/request-headers';
import { AppError } from '@/lib/errors';
import { takeWriteTurn } from '../assessments/write-limit';
import type { ActState } from './act-state';
import { changeUnit } from './mutations';
import { actValues, readAct } from './read-act';
import { refusalOf } from './refusal-of';

/** Does one act of the unit office. Never throws: a refusal comes back as a code, with all that was typed. */
export async function doUnitAct(_: ActState, form: FormData): Promise<ActState> {
  const values = actValues(form);
  try {
    const actor = await loadActor();
    if (!actor) throw new AppError('not_signed_in');
    await takeWriteTurn(actor);
    const result = await changeUnit(actor, readAct(values), await readRequestId());
    revalidatePath('/(board)', 'layout');
    return result;
  } catch (error) {
    return refusalOf(error, values);
  }
}
