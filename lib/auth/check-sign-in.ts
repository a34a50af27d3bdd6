import { LIMITS, count, limitKey, limiters } from './limits';
import { verifyPassword } from './password';
import { ask, guarded } from './pool';
import type { Session } from './session-cookie';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly address: string;
}

export type SignInResult =
  | { readonly ok: true; readonly session: Session }
  | {
      readonly ok: false;
      readonly code: 'sign_in_refused' | 'sign_in_locked' | 'sign_in_busy' | 'sign_in_crowded';
      readonly minutes?: number;
    };

export function normaliseEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

interface Account {
  id: number;
  password_hash: string;
  session_epoch: number;
}

async function findAccount(email: string): Promise<Account | undefined> {
  const text = 'SELECT id, password_hash, session_epoch FROM app_user WHERE email = $1 AND disabled_at IS NULL';
  return (await ask<Account>({ name: 'door:account', text, values: [email] }))[0];
}

const minutes = (ms: number) => Math.max(1, Math.ceil(ms / 60_000));

/**
 * Judges one sign-in. Everything is counted before the password is looked at, so that guesses side by side
 * count like guesses in a row: never more than five wrong ones, then fifteen minutes for the right one too.
 * An account that came in from this address before is not held back by its neighbours' mistakes.
 * Throws when the counters or the account cannot be read: whoever calls then refuses.
 */
export async function checkSignIn({ email, password, address }: SignInInput): Promise<SignInResult> {
  const name = normaliseEmail(email);
  const account = limitKey('account', name);
  const { inFlight } = limiters();
  const slot = await guarded(count(inFlight, account));
  try {
    return await guarded(judge(name, password, address, account, slot.consumedPoints));
  } finally {
    await guarded(inFlight.reward(account));
  }
}

async function judge(
  email: string,
  password: string,
  address: string,
  account: string,
  together: number,
): Promise<SignInResult> {
  const { wrong, address: from, known } = limiters();
  const before = await wrong.get(account);
  const failed = before?.consumedPoints ?? 0;
  if (before && failed >= LIMITS.accountWrong) {
    return { ok: false, code: 'sign_in_locked', minutes: minutes(before.msBeforeNext) };
  }
  if (failed + together > LIMITS.accountWrong) return { ok: false, code: 'sign_in_busy' };

  const here = limitKey('address', address);
  const pair = limitKey('known', email, address);
  const crowd = await count(from, here);
  if (crowd.consumedPoints > LIMITS.addressWrong && !(await known.get(pair))) {
    return { ok: false, code: 'sign_in_crowded', minutes: minutes(crowd.msBeforeNext) };
  }

  const found = await findAccount(email);
  if (!(await verifyPassword(found?.password_hash ?? null, password)) || !found) {
    const after = await count(wrong, account);
    if (after.consumedPoints >= LIMITS.accountWrong) await wrong.block(account, LIMITS.accountSeconds);
    return { ok: false, code: 'sign_in_refused' };
  }
  await Promise.all([wrong.delete(account), from.reward(here), known.set(pair, 1, LIMITS.knownSeconds)]);
  return { ok: true, session: { userId: found.id, epoch: found.session_epoch } };
}
