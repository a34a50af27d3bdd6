import { loadActor } from '@/lib/auth/load-actor';
import { isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { loadSearch } from './loaders';

/** Of each kind; the page of the search shows more. */
const MOST = 6;

/** Answers what was typed so far to whoever is signed in, with what he may read. */
export async function answerSearch(query: URLSearchParams): Promise<Response> {
  try {
    const actor = await loadActor();
    if (!actor) return empty(401);
    return Response.json(await loadSearch(actor, Object.fromEntries(query), MOST), {
      headers: { 'cache-control': 'private, no-store' },
    });
  } catch (error) {
    log.error({ err: error }, 'a search failed');
    return empty(isAppError(error) && error.code === 'database_unreachable' ? 503 : 500);
  }
}

function empty(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'private, no-store' } });
}
