import { requireActor } from '@/lib/auth/require-actor';
import { loadUnitWorkbook } from '@/lib/features/unit-office/sheet/loaders';
import { orNotFound } from '../../../load-unit-page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The units of the province as a workbook, to be edited and brought back. */
export async function GET(): Promise<Response> {
  const actor = await requireActor();
  const { name, bytes } = await orNotFound(() => loadUnitWorkbook(actor));
  const headers = {
    'content-type': XLSX,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  };
  return new Response(new Uint8Array(bytes), { headers });
}
