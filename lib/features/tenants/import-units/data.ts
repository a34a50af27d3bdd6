import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { toIsoDay } from '@/lib/db/iso-day';
import type { Succession } from '@/lib/domain/units/succession';

const day = z.tuple([z.object({ day: z.string() })]);

/** The tenant's reference day; holds the tenant's row, so that one file is taken in at a time and nobody's save waits for it. */
export async function lockReferenceDay(tx: Tx, tenantId: number): Promise<string> {
  const rows = await tx.$queryRaw`
    SELECT coalesce(reference_day, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::text AS day
    FROM tenant WHERE id = ${tenantId} FOR NO KEY UPDATE`;
  return day.parse(rows)[0].day;
}

/** Successions by which all people of a unit went to one other. */
export async function readWholeSuccessions(tx: Tx, tenantId: number): Promise<Succession[]> {
  const rows = await tx.unitSuccession.findMany({ where: { tenantId, population: 'all' } });
  return rows.map((row) => ({ ...row, effectiveOn: toIsoDay(row.effectiveOn) }));
}
