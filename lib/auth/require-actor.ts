import { redirect } from 'next/navigation';
import type { Actor } from '@/lib/domain/access/actor';
import { isAppError } from '@/lib/errors';
import { loadActor, loadEntries } from './load-actor';
import { readPath } from './request-headers';
import { safeNext } from './safe-next';

type Door = '/sign-in' | '/choose-tenant' | '/unavailable';

async function orUnavailable<T>(work: () => Promise<T | Door>): Promise<T | Door> {
  try {
    return await work();
  } catch (error) {
    if (isAppError(error) && error.code === 'database_unreachable') return '/unavailable';
    throw error;
  }
}

async function findActor(): Promise<Actor | Door> {
  return (await loadActor()) ?? ((await loadEntries()) ? '/choose-tenant' : '/sign-in');
}

async function findEntries(): Promise<Actor[] | Door> {
  return (await loadEntries()) ?? '/sign-in';
}

/** Sends the reader to another door, from which he comes back to this page. */
async function sendTo(door: Door): Promise<never> {
  const next = safeNext(await readPath());
  redirect(next === '/' ? door : `${door}?next=${encodeURIComponent(next)}`);
}

/**
 * The actor of a page. Who is signed out goes to the sign-in, who has several tenants chooses one first,
 * and while the database cannot be reached a page says so.
 */
export async function requireActor(): Promise<Actor> {
  const found = await orUnavailable(findActor);
  return typeof found === 'string' ? sendTo(found) : found;
}

/** The tenants that a signed-in user may enter, for the page on which he chooses. */
export async function requireEntries(): Promise<Actor[]> {
  const found = await orUnavailable(findEntries);
  return typeof found === 'string' ? sendTo(found) : found;
}
