import { actorOfToken } from '@/lib/auth/token';
import { AppError } from '@/lib/errors';
import { loadSets } from '@/lib/features/api/load-sets';
import { answerJson, answerProblem } from '@/lib/features/api/problem';
import { noteRequest } from '@/lib/log';

export const dynamic = 'force-dynamic';

/** The criteria sets of the tenant; for the bearer of a token. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await actorOfToken(request.headers.get('authorization'));
    if (!actor) throw new AppError('token_invalid');
    noteRequest({ tenant: actor.tenant.id });
    return answerJson(await loadSets(actor));
  } catch (error) {
    return answerProblem(error);
  }
}
