import { AppError } from '@/lib/errors';
import { answerFile } from '@/lib/features/evidence/answer-file';
import { answerRequest } from '@/lib/features/evidence/answer-request';
import { openEvidence } from '@/lib/features/evidence/loaders';
import { evidenceIdSchema } from '@/lib/features/evidence/schema';

export const dynamic = 'force-dynamic';

/** A photo in small, for who may read what it proves. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerRequest(request, { writes: false }, async (actor) => {
    const id = evidenceIdSchema.safeParse((await params).id.toLowerCase());
    if (!id.success) throw new AppError('not_found');
    return answerFile(await openEvidence(actor, id.data, 'thumbnail'));
  });
}
