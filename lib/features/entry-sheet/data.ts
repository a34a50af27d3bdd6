import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { Stage, Status } from '@/lib/domain/criteria/status';

/** What a cell of a template is filled from. */
export interface SheetFact {
  readonly id: bigint;
  readonly unitId: number;
  readonly itemId: number;
  readonly status: Status;
  readonly value: number | null;
  readonly valueText: string | null;
  readonly note: string | null;
  readonly cause: string | null;
}

export interface SheetFactQuery {
  readonly tenantId: number;
  readonly unitIds: readonly number[];
  readonly itemIds: readonly number[];
  readonly stage: Stage;
  /** ISO day */
  readonly day: string;
}

/** The facts that hold in the cells of many units on a day. */
export async function readSheetFacts(tx: Tx, query: SheetFactQuery): Promise<SheetFact[]> {
  const { tenantId, unitIds, itemIds, stage, day } = query;
  const rows = await tx.$queryRaw<(Omit<SheetFact, 'value'> & { value: string | null })[]>`
    SELECT DISTINCT ON (unit_id, item_id) id, unit_id AS "unitId", item_id AS "itemId", status, value::text AS value,
      value_text AS "valueText", note, cause
    FROM assessment
    WHERE tenant_id = ${tenantId} AND unit_id = ANY(${[...unitIds]}) AND item_id = ANY(${[...itemIds]})
      AND stage = ${stage}::stage AND effective_on <= ${toDateParam(day)}::date
    ORDER BY unit_id, item_id, effective_on DESC, id DESC`;
  return rows.map(({ value, ...row }) => ({ ...row, value: value === null ? null : Number(value) }));
}
