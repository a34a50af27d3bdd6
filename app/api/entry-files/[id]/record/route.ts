import { revalidatePath } from 'next/cache';
import { readRequestId } from '@/lib/auth/request-headers';
import { answerFile, readJson } from '@/lib/features/entry-import/answer-request';
import { recordFile } from '@/lib/features/entry-import/mutations';
import { recordSchema } from '@/lib/features/entry-import/schema';
import { streamEvents } from '@/lib/features/entry-import/stream-events';

/** Records a sheet that was looked at, whole or not at all, told step by step; who goes away takes all of it back. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(request, params, async ({ actor, id }) => {
    const input = await readJson(request, recordSchema);
    const requestId = await readRequestId();
    revalidatePath('/(board)', 'layout');
    return streamEvents(request, async (pace) => ({ recorded: await recordFile(actor, id, input, pace, requestId) }));
  });
}
