import { loadActor } from '@/lib/auth/load-actor';
import { isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { readPathPart } from '../api/path-part';
import { loadMonthFrames } from './load-month-frames';

const HIDDEN = ['not_found', 'set_unknown', 'set_not_in_force'];

/** Sends the months of a unit to whoever is signed in and may read it; to everybody else they are not there. */
export async function answerMonths(code: string, query: URLSearchParams): Promise<Response> {
  try {
    const actor = await loadActor();
    if (!actor) return empty(401);
    return Response.json(await loadMonthFrames(actor, readPathPart(code), Object.fromEntries(query)), {
      headers: { 'cache-control': 'private, no-store' },
    });
  } catch (error) {
    if (isAppError(error) && HIDDEN.includes(error.code)) return empty(404);
    log.error({ err: error }, 'months could not be read');
    return empty(isAppError(error) && error.code === 'database_unreachable' ? 503 : 500);
  }
}

function empty(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'private, no-store' } });
}
