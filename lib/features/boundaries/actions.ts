'use server';

import { revalidatePath } from 'next/cache';
import { loadActor } from '@/lib/auth/load-actor';
import { readRequestId } from '@/lib/auth/request-headers';
import { canSomewhere } from '@/lib/domain/access/can';
import { AppError, isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { takeWriteTurn } from '../assessments/write-limit';
import type { BoundaryState } from './boundary-state';
import { lookAtBoundaries } from './look-at-file';
import { dropBoundaries, takeBoundaries } from './mutations';
import { unpackPayload } from './schema';

/** Looks at a file of borders, takes in one that was looked at, or takes all away. Never throws: a refusal comes back as a code. */
export async function bringBoundaries(_: BoundaryState, form: FormData): Promise<BoundaryState> {
  try {
    const actor = await loadActor();
    if (!actor) throw new AppError('not_signed_in');
    await takeWriteTurn(actor);
    if (!canSomewhere(actor, 'units.manage')) throw new AppError('forbidden');
    const [payload, key] = [form.get('payload'), form.get('key')];
    if (form.get('act') !== 'drop' && (typeof payload !== 'string' || payload === ''))
      return await lookAtBoundaries(actor, form);
    if (typeof key !== 'string' || key === '') throw new AppError('invalid');
    const requestId = await readRequestId();
    const result =
      form.get('act') === 'drop'
        ? await dropBoundaries(actor, requestId)
        : await takeBoundaries(actor, unpackPayload(String(payload)), key, requestId);
    revalidatePath('/(board)', 'layout');
    return result;
  } catch (error) {
    const at = new Date().toISOString();
    if (isAppError(error)) return { status: 'refused', at, code: error.code };
    log.error({ err: error }, 'borders failed');
    return { status: 'refused', at, code: 'internal' };
  }
}
