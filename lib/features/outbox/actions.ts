'use server';

import { requireAccount } from '@/lib/auth/account-key';
import { loadActor } from '@/lib/auth/load-actor';
import { readRequestId } from '@/lib/auth/request-headers';
import { AppError, isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { takeWriteTurn } from '../assessments/write-limit';
import { recordSetAside } from './mutations';
import { setAsideSchema } from './schema';
import type { SetAsideAnswer } from './set-aside-answer';
import type { SetAsideBody } from './stored-letter';

/** Keeps what was given up in a conflict. Never throws; the same key again writes nothing. */
export async function setAside(body: SetAsideBody, account: string): Promise<SetAsideAnswer> {
  try {
    const actor = requireAccount(await loadActor(), account);
    await takeWriteTurn(actor);
    const parsed = setAsideSchema.safeParse(body);
    if (!parsed.success) throw new AppError('invalid');
    await recordSetAside(actor, parsed.data, await readRequestId());
    return { status: 'kept' };
  } catch (error) {
    if (isAppError(error)) return { status: 'refused', code: error.code };
    log.error({ err: error }, 'setting aside failed');
    return { status: 'refused', code: 'internal' };
  }
}
