import type { Tx } from '@/lib/db/client';
import type { Status } from '@/lib/domain/criteria/status';
import type { NewFact } from '../assessments/data';

/** Holds the tenant's row against a second import, and against nothing else: people go on saving meanwhile. */
export async function lockImports(tx: Tx, tenantId: number): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM tenant WHERE id = ${tenantId} FOR NO KEY UPDATE`;
}

type SaidBefore = Pick<NewFact, 'status' | 'value' | 'valueText' | 'note'>;

/** For each fact, the last one recorded so far for exactly its unit, item, stage and day; in the order given. */
export async function readSameCells(
  tx: Tx,
  tenantId: number,
  facts: readonly NewFact[],
): Promise<(SaidBefore | null)[]> {
  const column = <K extends keyof NewFact>(name: K) => facts.map((fact) => fact[name]);
  const rows = await tx.$queryRaw<
    { position: bigint; status: Status; value: string | null; valueText: string | null; note: string | null }[]
  >`
    SELECT asked.position, last.status, last.value::text AS value, last.value_text AS "valueText", last.note
    FROM unnest(${column('unitId')}::int[], ${column('itemId')}::int[], ${column('stage')}::text[], ${column('effectiveOn')}::date[])
      WITH ORDINALITY AS asked (unit_id, item_id, stage, effective_on, position)
    CROSS JOIN LATERAL (
      SELECT status, value, value_text, note FROM assessment
      WHERE tenant_id = ${tenantId} AND unit_id = asked.unit_id AND item_id = asked.item_id AND stage = asked.stage::stage
        AND effective_on = asked.effective_on
      ORDER BY id DESC LIMIT 1
    ) last`;
  const before: (SaidBefore | null)[] = facts.map(() => null);
  for (const { position, value, ...row } of rows)
    before[Number(position) - 1] = { ...row, value: value === null ? null : Number(value) };
  return before;
}
