import { LRUCache } from 'lru-cache';
import { decode, encode } from 'next-auth/jwt';
import { env } from '@/lib/env';

/** What a session holds: who, and the epoch that ends all his sessions at once. Nothing about rights. */
export interface Session {
  readonly userId: number;
  readonly epoch: number;
}

/** Twelve hours from the sign-in, never prolonged. */
export const SESSION_SECONDS = 12 * 60 * 60;

export const TENANT_COOKIE = 'ntm_tenant';

export function isSecure(): boolean {
  return env().NEXTAUTH_URL?.startsWith('https://') ?? false;
}

/** The name that next-auth gives the session's cookie. */
export function sessionCookieName(): string {
  return `${isSecure() ? '__Secure-' : ''}next-auth.session-token`;
}

export function cookieOptions(maxAge: number) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge } as const;
}

/** A session in next-auth's own format, so that its handler and `getToken` read it too. */
export function sealSession(session: Session): Promise<string> {
  const token = { sub: String(session.userId), epoch: session.epoch, since: Math.floor(Date.now() / 1000) };
  return encode({ token, secret: env().NEXTAUTH_SECRET, maxAge: SESSION_SECONDS });
}

interface Sealed extends Session {
  /** Seconds since 1970 of the sign-in. */
  readonly since: number;
}

/** What was unsealed lately: every request brings the same cookie, and deriving its key takes longer than asking the database. */
const unsealed = new LRUCache<string, Sealed>({ max: 2_000 });

/** The session of a cookie's value, or null when it is missing, forged, of another server, or over. */
export async function openSession(value: string | undefined): Promise<Session | null> {
  if (!value) return null;
  const secret = env().NEXTAUTH_SECRET;
  const kept = `${secret} ${value}`;
  const sealed = unsealed.get(kept) ?? (await unseal(value, secret));
  if (!sealed || Date.now() / 1000 - sealed.since >= SESSION_SECONDS) return null;
  unsealed.set(kept, sealed);
  return { userId: sealed.userId, epoch: sealed.epoch };
}

async function unseal(value: string, secret: string): Promise<Sealed | null> {
  const token = await decode({ token: value, secret }).catch(() => null);
  if (!token) return null;
  const userId = Number(token.sub);
  const { epoch, since } = token;
  if (!Number.isSafeInteger(userId) || typeof epoch !== 'number' || typeof since !== 'number') return null;
  return { userId, epoch, since };
}
