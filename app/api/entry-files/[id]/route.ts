import { answerFile, readBytes } from '@/lib/features/entry-import/answer-request';
import { stageFile } from '@/lib/features/entry-import/mutations';
import { FILE_LIMIT } from '@/lib/features/entry-import/schema';

/** Takes an uploaded sheet in for a day; nothing of it is recorded yet. */
export async function PUT(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(request, params, async ({ actor, id }) => {
    const query = new URL(request.url).searchParams;
    const bytes = await readBytes(request, FILE_LIMIT);
    const set = query.get('set') ?? undefined;
    await stageFile(actor, id, { name: query.get('name') ?? '', unit: query.get('unit') ?? '', bytes, set });
    return new Response(null, { status: 204 });
  });
}
