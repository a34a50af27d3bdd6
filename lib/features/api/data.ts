import { appDb } from '@/lib/db/client';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { Stage } from '@/lib/domain/criteria/status';

interface DayQuery {
  readonly tenantId: number;
  readonly stage: Stage;
  readonly unitIds: readonly number[];
  /** Item id → key ("5", "i:5.1"). */
  readonly items: ReadonlyMap<number, string>;
  readonly day: string;
}

/** By unit and item: the day from which what holds on `day` is true. */
export async function readCellDays({ tenantId, stage, unitIds, items, day }: DayQuery) {
  const rows = await withTenant(
    appDb(),
    tenantId,
    (tx) => tx.$queryRaw<{ unitId: number; itemId: number; effectiveOn: Date }[]>`
      SELECT unit_id AS "unitId", item_id AS "itemId", max(effective_on) AS "effectiveOn"
      FROM assessment
      WHERE tenant_id = ${tenantId} AND unit_id = ANY(${[...unitIds]}) AND item_id = ANY(${[...items.keys()]})
        AND stage = ${stage}::stage AND effective_on <= ${toDateParam(day)}::date
      GROUP BY unit_id, item_id`,
  );
  const days = new Map<number, Map<string, string>>();
  for (const { unitId, itemId, effectiveOn } of rows) {
    const ofUnit = days.get(unitId) ?? new Map<string, string>();
    days.set(unitId, ofUnit.set(items.get(itemId)!, toIsoDay(effectiveOn)));
  }
  return days;
}
