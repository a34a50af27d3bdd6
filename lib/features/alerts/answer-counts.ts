import { loadActor } from '@/lib/auth/load-actor';
import { isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { readPathPart } from '../api/path-part';
import { loadAlertCounts } from './loaders';

const HIDDEN = ['not_found', 'set_unknown', 'set_not_for_unit', 'set_not_choosable', 'set_not_in_force'];

/** Sends how many alerts a unit has to whoever is signed in and may read it; to everybody else they are not there. */
export async function answerCounts(code: string, query: URLSearchParams): Promise<Response> {
  try {
    const actor = await loadActor();
    if (!actor) return empty(401);
    const counts = await loadAlertCounts(actor, readPathPart(code), Object.fromEntries(query));
    return Response.json(counts, { headers: { 'cache-control': 'private, no-store' } });
  } catch (error) {
    if (isAppError(error) && HIDDEN.includes(error.code)) return empty(404);
    log.error({ err: error }, 'alerts could not be counted');
    return empty(isAppError(error) && error.code === 'database_unreachable' ? 503 : 500);
  }
}

function empty(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'private, no-store' } });
}
