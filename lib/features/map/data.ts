import { appDb, type Tx } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import { legendsOf } from './legend-setting';

/** The classes that a tenant chose for its maps, by set. */
export function readLegends(tenantId: number) {
  return withTenant(appDb(), tenantId, (tx) => readLegendsIn(tx, tenantId));
}

export async function readLegendsIn(tx: Tx, tenantId: number) {
  const row = await tx.tenantSetting.findUnique({
    where: { tenantId_key: { tenantId, key: 'map_legend' } },
    select: { value: true },
  });
  return legendsOf(row?.value);
}
