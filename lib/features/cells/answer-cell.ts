import { loadActor } from '@/lib/auth/load-actor';
import { isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { readPathPart } from '../api/path-part';
import { loadCell } from './loaders';

/** Told from what may not be read by nobody. */
const HIDDEN = ['not_found', 'unit_not_in_force', 'set_unknown', 'set_not_for_unit', 'set_not_in_force', 'forbidden'];

/** Sends what stands beside a cell to whoever is signed in and may read it; to everybody else it is not there. */
export async function answerCell(code: string, query: URLSearchParams): Promise<Response> {
  try {
    const actor = await loadActor();
    if (!actor) return empty(401);
    return Response.json(await loadCell(actor, readPathPart(code), Object.fromEntries(query)), {
      headers: { 'cache-control': 'private, no-store' },
    });
  } catch (error) {
    if (isAppError(error) && HIDDEN.includes(error.code)) return empty(404);
    log.error({ err: error }, 'a cell could not be read');
    return empty(isAppError(error) && error.code === 'database_unreachable' ? 503 : 500);
  }
}

function empty(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'private, no-store' } });
}
