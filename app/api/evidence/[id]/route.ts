import { readRequestId } from '@/lib/auth/request-headers';
import { AppError } from '@/lib/errors';
import { answerFile, readRange } from '@/lib/features/evidence/answer-file';
import { answerJson, answerRequest, parseShape, readBounded, readJson } from '@/lib/features/evidence/answer-request';
import { removeEvidence, setValidity } from '@/lib/features/evidence/change/mutations';
import { openEvidence } from '@/lib/features/evidence/loaders';
import { evidenceIdSchema, removalSchema, validitySchema } from '@/lib/features/evidence/schema';
import { cancelUpload, takePiece, uploadStateOf } from '@/lib/features/evidence/upload/mutations';
import { PIECE_BYTES } from '@/lib/features/evidence/upload-rules';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ id: string }>;
}

const PIECE_TYPE = 'application/offset+octet-stream';

/** What is no id is not there. */
async function idOf({ params }: Context): Promise<string> {
  const parsed = evidenceIdSchema.safeParse((await params).id.toLowerCase());
  if (!parsed.success) throw new AppError('not_found');
  return parsed.data;
}

/** The file, for who may read what it proves. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answerRequest(request, { writes: false }, async (actor) => {
    const wanted = (size: number) => readRange(request.headers.get('range'), size);
    return answerFile(await openEvidence(actor, await idOf(context), 'file', wanted));
  });
}

/** How many bytes of the own upload hold. */
export async function HEAD(request: Request, context: Context): Promise<Response> {
  const answer = await answerRequest(request, { writes: false }, async (actor) => {
    const state = await uploadStateOf(actor, await idOf(context));
    const offset = state.status === 'open' ? state.offset : state.size;
    return answerJson({}, 200, { 'upload-offset': String(offset), 'upload-length': String(state.size) });
  });
  return new Response(null, { status: answer.status, headers: answer.headers });
}

/** The next piece of an upload. */
export async function PATCH(request: Request, context: Context): Promise<Response> {
  return answerRequest(request, { writes: true }, async (actor) => {
    const id = await idOf(context);
    const offset = request.headers.get('upload-offset') ?? '';
    if (request.headers.get('content-type') !== PIECE_TYPE || !/^\d{1,9}$/.test(offset)) throw new AppError('invalid');
    const bytes = await readBounded(request, PIECE_BYTES.most);
    const state = await takePiece(actor, id, Number(offset), bytes, await readRequestId());
    return answerJson(state, 200, state.status === 'open' ? { 'upload-offset': String(state.offset) } : {});
  });
}

/** Until which day evidence is valid. */
export async function PUT(request: Request, context: Context): Promise<Response> {
  return answerRequest(request, { writes: true }, async (actor) => {
    const id = await idOf(context);
    const { day, validUntil } = await readJson(request, validitySchema);
    await setValidity(actor, id, day, validUntil, await readRequestId());
    return answerJson({});
  });
}

/** Takes evidence away (?day=), or, without a day, ends the own upload. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  return answerRequest(request, { writes: true }, async (actor) => {
    const id = await idOf(context);
    const query = new URL(request.url).searchParams;
    if (query.size === 0) await cancelUpload(actor, id);
    else {
      const { day } = parseShape(() => Object.fromEntries(query), removalSchema);
      await removeEvidence(actor, id, day, await readRequestId());
    }
    return answerJson({});
  });
}
