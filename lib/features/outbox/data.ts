import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import type { Stage, Status } from '@/lib/domain/criteria/status';

export interface NewSetAside {
  readonly unitId: number;
  readonly itemId: number;
  readonly stage: Stage;
  readonly status: Status | null;
  readonly value: string | null;
  readonly note: string | null;
  readonly cause: string | null;
  readonly effectiveOn: string;
  readonly keptId: bigint;
}

/** Records what was given up; of what came under the same key before, nothing is written twice. Gives back how many were new. */
export async function insertSetAside(
  tx: Tx,
  { tenantId, madeBy, key }: { tenantId: number; madeBy: number; key: string },
  rows: readonly NewSetAside[],
): Promise<number> {
  const { count } = await tx.entrySetAside.createMany({
    data: rows.map((row) => ({ ...row, tenantId, madeBy, key, effectiveOn: new Date(row.effectiveOn) })),
    skipDuplicates: true,
  });
  return count;
}

/** Which of the facts are about this unit at this stage: fact id → item. */
export async function readFactItems(
  tx: Tx,
  { tenantId, unitId, stage }: { tenantId: number; unitId: number; stage: Stage },
  ids: readonly bigint[],
): Promise<Map<bigint, number>> {
  const rows = await tx.assessment.findMany({
    where: { tenantId, unitId, stage, id: { in: [...ids] } },
    select: { id: true, itemId: true },
  });
  return new Map(rows.map(({ id, itemId }) => [id, itemId]));
}

/** What was typed in a cell and not taken. */
interface SetAside {
  readonly id: string;
  readonly itemId: number;
  readonly stage: Stage;
  readonly status: Status | null;
  readonly value: string | null;
  readonly note: string | null;
  readonly cause: string | null;
  readonly effectiveOn: string;
  /** ISO instant */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Everything that was set aside in these cells of a unit up to a day, newest first. */
export async function readSetAsideUntil(
  tx: Tx,
  { tenantId, unitId, itemIds, day }: { tenantId: number; unitId: number; itemIds: readonly number[]; day: string },
): Promise<SetAside[]> {
  const rows = await tx.$queryRaw<
    (Omit<SetAside, 'effectiveOn' | 'recordedAt'> & { effectiveOn: Date; madeAt: Date })[]
  >`
    SELECT s.id::text, s.item_id AS "itemId", s.stage, s.status, s.value, s.note, s.cause, s.effective_on AS "effectiveOn",
      s.made_at AS "madeAt", u.post AS "recordedBy"
    FROM entry_set_aside s JOIN app_user u ON u.id = s.made_by
    WHERE s.tenant_id = ${tenantId} AND s.unit_id = ${unitId} AND s.item_id = ANY(${[...itemIds]})
      AND s.effective_on <= ${toDateParam(day)}::date
    ORDER BY s.effective_on DESC, s.id DESC`;
  return rows.map(({ madeAt, effectiveOn, ...row }) => ({
    ...row,
    effectiveOn: toIsoDay(effectiveOn),
    recordedAt: madeAt.toISOString(),
  }));
}
