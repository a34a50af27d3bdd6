'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ErrorCode } from '@/lib/errors';
import { log, noteRequest } from '@/lib/log';
import { checkSignIn, type SignInResult } from './check-sign-in';
import { addressOf } from './request-headers';
import { safeNext } from './safe-next';
import { startSession } from './session';

/** What a refused form gives back; never the password. */
export interface SignInState {
  readonly email: string;
  readonly code: ErrorCode | null;
  readonly minutes: number;
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

async function judge(email: string, password: string): Promise<SignInResult | null> {
  const address = addressOf((await headers()).get('x-forwarded-for'));
  try {
    return await checkSignIn({ email, password, address });
  } catch (error) {
    log.error({ err: error }, 'sign-in could not be judged');
    return null;
  }
}

/** Signs in and goes on; a counter or account that cannot be read refuses too. */
export async function signIn(_: SignInState, form: FormData): Promise<SignInState> {
  const email = text(form, 'email').trim().slice(0, 254);
  const result = await judge(email, text(form, 'password'));
  if (!result?.ok) {
    const code = result?.code ?? 'sign_in_unavailable';
    noteRequest({ action: 'sign-in', code });
    return { email, code, minutes: result?.minutes ?? 0 };
  }
  await startSession(result.session);
  noteRequest({ action: 'sign-in', code: 'ok', actor: result.session.userId });
  redirect(safeNext(form.get('next')));
}
