import { getTranslations } from 'next-intl/server';
import { answerFile } from '@/lib/features/entry-import/answer-request';
import { markFile } from '@/lib/features/entry-import/mark-file';
import { Pace } from '@/lib/features/entry-import/step';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The uploaded sheet with what is wrong marked in it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(request, params, async ({ actor, id }) => {
    const [errors, t] = [await getTranslations('errors'), await getTranslations('entryImport.marked')];
    const { name, bytes } = await markFile(actor, id, new Pace(request.signal, () => undefined), {
      wordOf: (code) => errors(code),
      headings: [t('sheet'), t('cell'), t('words'), t('detail')],
    });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': XLSX,
        'content-disposition': `attachment; filename="loi.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'no-store',
      },
    });
  });
}
