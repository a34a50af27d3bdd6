import { readRequestId } from '@/lib/auth/request-headers';
import { answerJson, answerRequest, parseShape, readJson } from '@/lib/features/evidence/answer-request';
import { loadEvidence } from '@/lib/features/evidence/loaders';
import { beginSchema, listSchema } from '@/lib/features/evidence/schema';
import { beginUpload } from '@/lib/features/evidence/upload/mutations';

export const dynamic = 'force-dynamic';

/** The evidence of one criterion of a unit: ?unit=&set=&criterion=&day= */
export async function GET(request: Request): Promise<Response> {
  return answerRequest(request, { writes: false }, async (actor) => {
    const asked = parseShape(() => Object.fromEntries(new URL(request.url).searchParams), listSchema);
    return answerJson(await loadEvidence(actor, asked));
  });
}

/** Begins an upload, or tells where the one with this id stands. */
export async function POST(request: Request): Promise<Response> {
  return answerRequest(request, { writes: true }, async (actor) => {
    const state = await beginUpload(actor, await readJson(request, beginSchema), await readRequestId());
    return answerJson(state, state.status === 'open' && state.offset === 0 ? 201 : 200);
  });
}
