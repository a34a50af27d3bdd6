import { actorOfToken } from '@/lib/auth/token';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';
import { noteRequest } from '@/lib/log';
import { readPathPart } from './path-part';
import { answerJson, answerProblem } from './problem';

type Load = (actor: Actor, code: string, query: URLSearchParams) => Promise<object>;

/** An answer about a unit for the bearer of a token, or the problem that stands in its way. */
export async function answerForUnit(request: Request, code: string, load: Load): Promise<Response> {
  try {
    const actor = await actorOfToken(request.headers.get('authorization'));
    if (!actor) throw new AppError('token_invalid');
    noteRequest({ tenant: actor.tenant.id });
    return answerJson(await load(actor, readPathPart(code), new URL(request.url).searchParams));
  } catch (error) {
    return answerProblem(error);
  }
}
