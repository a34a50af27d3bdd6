import { loadActor } from '@/lib/auth/load-actor';
import type { Actor } from '@/lib/domain/access/actor';
import { isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import type { WorkbookFile } from './workbook-files';
import { writeSetWorkbook } from './workbook/write-set';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends a workbook to whoever is signed in and may have it; to everybody else it is not there. */
export async function answerWorkbook(find: (actor: Actor) => WorkbookFile | Promise<WorkbookFile>): Promise<Response> {
  try {
    const actor = await loadActor();
    if (!actor) return new Response(null, { status: 404 });
    const { name, document } = await find(actor);
    const bytes = await writeSetWorkbook(document);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': XLSX,
        'content-disposition': `attachment; filename="${name}.xlsx"`,
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    if (isAppError(error) && (error.code === 'not_found' || error.code === 'set_unknown'))
      return new Response(null, { status: 404 });
    log.error({ err: error }, 'a workbook could not be written');
    const unreachable = isAppError(error) && error.code === 'database_unreachable';
    return new Response(null, { status: unreachable ? 503 : 500 });
  }
}
