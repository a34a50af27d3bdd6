import { redirect } from 'next/navigation';
import type { Actor } from '@/lib/domain/access/actor';
import { loadActor, loadEntries } from './load-actor';
import { readPath } from './request-headers';
import { safeNext } from './safe-next';

/** The actor of a page; who is signed out goes to the sign-in, who has several tenants chooses one first. */
export async function requireActor(): Promise<Actor> {
  const actor = await loadActor();
  if (actor) return actor;
  const door = (await loadEntries()) ? '/choose-tenant' : '/sign-in';
  const next = safeNext(await readPath());
  redirect(next === '/' ? door : `${door}?next=${encodeURIComponent(next)}`);
}
