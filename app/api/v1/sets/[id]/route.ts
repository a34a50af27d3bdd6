import { actorOfToken } from '@/lib/auth/token';
import { AppError } from '@/lib/errors';
import { loadSet } from '@/lib/features/api/load-sets';
import { answerJson, answerProblem } from '@/lib/features/api/problem';
import { readPathPart } from '@/lib/features/api/path-part';
import { noteRequest } from '@/lib/log';

export const dynamic = 'force-dynamic';

/** A criteria set as it says on a day; for the bearer of a token. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const actor = await actorOfToken(request.headers.get('authorization'));
    if (!actor) throw new AppError('token_invalid');
    noteRequest({ tenant: actor.tenant.id });
    return answerJson(await loadSet(actor, readPathPart((await params).id), new URL(request.url).searchParams));
  } catch (error) {
    return answerProblem(error);
  }
}
