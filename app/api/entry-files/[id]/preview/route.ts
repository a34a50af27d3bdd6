import { answerFile } from '@/lib/features/entry-import/answer-request';
import { loadPreview } from '@/lib/features/entry-import/loaders';
import { streamEvents } from '@/lib/features/entry-import/stream-events';

/** What a sheet would do, told step by step. Nothing is written. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(request, params, async ({ actor, id }) =>
    streamEvents(request, (pace) => loadPreview(actor, id, pace)),
  );
}
