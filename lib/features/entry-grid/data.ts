import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { Stage, Status } from '@/lib/domain/criteria/status';

/** The fact that holds in a cell of the grid on a day. */
export interface GridFact {
  readonly unitId: number;
  readonly itemId: number;
  readonly id: bigint;
  readonly status: Status;
  readonly value: string | null;
  readonly valueText: string | null;
  readonly note: string | null;
  readonly cause: string | null;
  readonly recordedById: number | null;
}

export interface GridQuery {
  readonly tenantId: number;
  readonly unitIds: readonly number[];
  readonly itemIds: readonly number[];
  readonly stage: Stage;
  readonly day: string;
}

/** The facts that hold in the cells of many units on a day, in no order. */
export function readGridFacts(tx: Tx, { tenantId, unitIds, itemIds, stage, day }: GridQuery): Promise<GridFact[]> {
  return tx.$queryRaw<GridFact[]>`
    SELECT DISTINCT ON (unit_id, item_id) unit_id AS "unitId", item_id AS "itemId", id, status, value::text AS value,
      value_text AS "valueText", note, cause, recorded_by AS "recordedById"
    FROM assessment
    WHERE tenant_id = ${tenantId} AND unit_id = ANY(${[...unitIds]}) AND item_id = ANY(${[...itemIds]})
      AND stage = ${stage}::stage AND effective_on <= ${toDateParam(day)}::date
    ORDER BY unit_id, item_id, effective_on DESC, id DESC`;
}
