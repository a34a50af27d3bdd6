import type { Tx } from '@/lib/db/client';
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
