import { requireActor } from '@/lib/auth/require-actor';
import { loadEntryTemplate } from '@/lib/features/entry-sheet/loaders';
import { orNotFound } from '../../../load-unit-page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const dynamic = 'force-dynamic';

/** The entry sheets of a unit, to be filled in without a network and brought back. `asOf`, `set`, `form` as a page takes them. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const actor = await requireActor();
  const code = decodeURIComponent((await params).code);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { name, plainName, bytes } = await orNotFound(() => loadEntryTemplate(actor, code, query));
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': XLSX,
      'content-disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
    },
  });
}
