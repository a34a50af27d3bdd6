import { cookies } from 'next/headers';
import {
  SESSION_SECONDS,
  TENANT_COOKIE,
  cookieOptions,
  openSession,
  sealSession,
  sessionCookieName,
  type Session,
} from './session-cookie';

export type { Session } from './session-cookie';

/** The signed-in session of this request; says nothing yet about whether the user still may enter. */
export async function readSession(): Promise<Session | null> {
  return openSession((await cookies()).get(sessionCookieName())?.value);
}

/** Signs the browser in; only in an action or a route handler. A tenant chosen by somebody before is forgotten. */
export async function startSession(session: Session): Promise<void> {
  const store = await cookies();
  store.set(sessionCookieName(), await sealSession(session), cookieOptions(SESSION_SECONDS));
  store.delete(TENANT_COOKIE);
}

export async function endSession(): Promise<void> {
  const store = await cookies();
  store.delete({ name: sessionCookieName(), ...cookieOptions(0) });
  store.delete(TENANT_COOKIE);
}

export async function readTenantChoice(): Promise<string | undefined> {
  return (await cookies()).get(TENANT_COOKIE)?.value;
}

export async function writeTenantChoice(slug: string): Promise<void> {
  (await cookies()).set(TENANT_COOKIE, slug, cookieOptions(SESSION_SECONDS));
}
