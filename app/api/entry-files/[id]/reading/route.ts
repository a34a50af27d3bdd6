import { answerFile, readJson } from '@/lib/features/entry-import/answer-request';
import { correctReading } from '@/lib/features/entry-import/mutations';
import { sheetsSchema } from '@/lib/features/entry-import/schema';

/** Keeps how a person says that the columns of a sheet are to be read. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(request, params, async ({ actor, id }) => {
    await correctReading(actor, id, await readJson(request, sheetsSchema));
    return new Response(null, { status: 204 });
  });
}
