import { cache } from 'react';
import type { Actor } from '@/lib/domain/access/actor';
import { noteRequest } from '@/lib/log';
import { chooseEntry, findEntries } from './find-entries';
import { readSession, readTenantChoice } from './session';

/** Null: not signed in (any more). */
export const loadEntries = cache(async (): Promise<Actor[] | null> => {
  const session = await readSession();
  return session ? findEntries(session) : null;
});

/**
 * Who asks, in which tenant, with which grants: from the database on every request, never from the session.
 * Null when signed out, disabled, of an earlier epoch, without membership, or when the tenant is not chosen yet.
 * @throws AppError `database_unreachable`
 */
export const loadActor = cache(async (): Promise<Actor | null> => {
  const entries = await loadEntries();
  const actor = entries && chooseEntry(entries, await readTenantChoice());
  if (actor) noteRequest({ actor: actor.userId, tenant: actor.tenant.id });
  return actor;
});
