import { loadActor } from '@/lib/auth/load-actor';
import type { Actor } from '@/lib/domain/access/actor';
import { isAppError, type ErrorCode } from '@/lib/errors';
import { log } from '@/lib/log';

interface Asked {
  /** What is answered as if it were not there. */
  readonly hidden: readonly ErrorCode[];
  /** What the log says where it failed. */
  readonly failed: string;
}

/** Sends what a page asks for by itself to whoever is signed in and may read it; to everybody else it is not there. */
export async function answerReader(
  load: (actor: Actor) => Promise<unknown>,
  { hidden, failed }: Asked,
): Promise<Response> {
  try {
    const actor = await loadActor();
    if (!actor) return empty(401);
    return Response.json(await load(actor), { headers: { 'cache-control': 'private, no-store' } });
  } catch (error) {
    if (isAppError(error) && hidden.includes(error.code)) return empty(404);
    log.error({ err: error }, failed);
    return empty(isAppError(error) && error.code === 'database_unreachable' ? 503 : 500);
  }
}

function empty(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'private, no-store' } });
}
