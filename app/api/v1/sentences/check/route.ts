import { actorOfToken } from '@/lib/auth/token';
import { AppError, isAppError } from '@/lib/errors';
import { checkSentences } from '@/lib/features/api/check-sentences';
import { ParametersRefused } from '@/lib/features/api/parameters';
import { answerJson, answerProblem } from '@/lib/features/api/problem';
import { readBody } from '@/lib/http/read-body';
import { noteRequest } from '@/lib/log';

export const dynamic = 'force-dynamic';

/** Bytes of a body: a text of some pages in any encoding of JSON. */
const MOST_BYTES = 64 * 1024;

/** Reads and judges a published sentence; for the bearer of a token. */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await actorOfToken(request.headers.get('authorization'));
    if (!actor) throw new AppError('token_invalid');
    noteRequest({ tenant: actor.tenant.id });
    return answerJson(await checkSentences(actor, await readJson(request)));
  } catch (error) {
    return answerProblem(error);
  }
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await readBody(request, MOST_BYTES, 'text_too_long'))) as unknown;
  } catch (error) {
    throw new ParametersRefused({ text: isAppError(error) ? error.code : 'field_missing' });
  }
}
