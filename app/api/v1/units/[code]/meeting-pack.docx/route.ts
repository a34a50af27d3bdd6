import { actorOfToken } from '@/lib/auth/token';
import { AppError } from '@/lib/errors';
import { loadPackFile } from '@/lib/features/api/load-pack-file';
import { readPathPart } from '@/lib/features/api/path-part';
import { answerProblem } from '@/lib/features/api/problem';
import { noteRequest } from '@/lib/log';

export const dynamic = 'force-dynamic';

/** What a meeting of the unit looks at, as a .docx file; for the bearer of a token. Its ETag is the seal of its numbers. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  try {
    const actor = await actorOfToken(request.headers.get('authorization'));
    if (!actor) throw new AppError('token_invalid');
    noteRequest({ tenant: actor.tenant.id });
    return await loadPackFile(actor, readPathPart((await params).code), new URL(request.url).searchParams);
  } catch (error) {
    return answerProblem(error);
  }
}
