import { actorOfToken } from '@/lib/auth/token';
import { AppError } from '@/lib/errors';
import { loadProgress } from '@/lib/features/api/loaders';
import { answerJson, answerProblem } from '@/lib/features/api/problem';
import { readPathPart } from '@/lib/features/api/path-part';
import { noteRequest } from '@/lib/log';

export const dynamic = 'force-dynamic';

/** The progress of a unit as of a day; for the bearer of a token. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  try {
    const actor = await actorOfToken(request.headers.get('authorization'));
    if (!actor) throw new AppError('token_invalid');
    noteRequest({ tenant: actor.tenant.id });
    return answerJson(await loadProgress(actor, readPathPart((await params).code), new URL(request.url).searchParams));
  } catch (error) {
    return answerProblem(error);
  }
}
