import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { CAUSES, type Cause } from '@/lib/domain/criteria/status';
import type { ProgressQuery } from '../progress/data';
import { knownWordOrNull } from '../steering/known-word';

/** Why a cell lacks something, as whoever entered its last fact said. */
export interface CellReason {
  readonly cause: Cause | null;
  readonly note: string | null;
}

/** What the last fact of each cell says on a day beside its status, by "unit id:item id"; silent cells are left out. */
export async function readCellReasons(
  tx: Tx,
  { tenantId, stage, unitIds }: ProgressQuery,
  itemIds: readonly number[],
  day: string,
): Promise<Map<string, CellReason>> {
  const rows = await tx.$queryRaw<{ cell: string; cause: string | null; note: string | null }[]>`
    SELECT cell, cause, note FROM (
      SELECT DISTINCT ON (unit_id, item_id) unit_id || ':' || item_id AS cell, status, cause, note
      FROM assessment
      WHERE tenant_id = ${tenantId} AND unit_id = ANY(${[...unitIds]}) AND item_id = ANY(${[...itemIds]})
        AND stage = ${stage}::stage AND effective_on <= ${toDateParam(day)}::date
      ORDER BY unit_id, item_id, effective_on DESC, id DESC
    ) last
    WHERE status <> 'met' AND (cause IS NOT NULL OR note IS NOT NULL)`;
  return new Map(rows.map(({ cell, cause, note }) => [cell, { cause: knownWordOrNull(CAUSES, cause), note }]));
}
