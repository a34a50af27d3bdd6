import type { Tx } from '@/lib/db/client';
import { toIsoDay } from '@/lib/db/iso-day';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import { groupBy } from '@/lib/domain/group-by';
import { foldFacts, type FoldedFacts } from '@/lib/domain/progress/fold';
import { monthEndOf } from '@/lib/domain/time/month-ends';

/** Whose projection is meant: units on one set at one stage. `items`: criterion item id → index in the set. */
export interface ProjectionTarget {
  tenantId: number;
  setId: string;
  stage: Stage;
  unitIds: readonly number[];
  items: ReadonlyMap<number, number>;
}

/** Makes the rows if need be and locks them, in the order of the units so that two writers never wait for each other. */
export async function lockProjection(tx: Tx, target: ProjectionTarget): Promise<void> {
  const unitIds = [...target.unitIds].sort((a, b) => a - b);
  const empty = '.'.repeat(target.items.size);
  await tx.$executeRaw`
    INSERT INTO unit_progress (tenant_id, unit_id, set_id, stage, statuses, met, basically_met, not_met, not_applicable)
    SELECT ${target.tenantId}, unit_id, ${target.setId}, ${target.stage}::stage, ${empty}, 0, 0, 0, 0
    FROM unnest(${unitIds}::int[]) AS unit_id ORDER BY unit_id
    ON CONFLICT DO NOTHING`;
  await tx.$queryRaw`
    SELECT 1 FROM unit_progress
    WHERE tenant_id = ${target.tenantId} AND set_id = ${target.setId} AND stage = ${target.stage}::stage AND unit_id = ANY(${unitIds})
    ORDER BY unit_id FOR UPDATE`;
}

interface FactRow {
  id: bigint;
  unitId: number;
  itemId: number;
  status: Status;
  effectiveOn: Date;
  recordedAt: Date;
}

/**
 * Writes the projection anew from the facts: the current state, and the month ends from the month of `since` on
 * (all of them without it). The rows must be locked.
 */
export async function project(tx: Tx, target: ProjectionTarget, since?: string): Promise<void> {
  const facts = await tx.$queryRaw<FactRow[]>`
    SELECT id, unit_id AS "unitId", item_id AS "itemId", status, effective_on AS "effectiveOn", recorded_at AS "recordedAt"
    FROM assessment
    WHERE tenant_id = ${target.tenantId} AND unit_id = ANY(${[...target.unitIds]}) AND item_id = ANY(${[...target.items.keys()]}) AND stage = ${target.stage}::stage`;
  const factsOf = groupBy(facts, (fact) => fact.unitId);
  const folded = target.unitIds.map((unitId) => ({ unitId, ...fold(factsOf.get(unitId) ?? [], target) }));
  await writeCurrent(tx, target, folded);
  await writeMonths(tx, target, folded, since && monthEndOf(since));
}

type Folded = FoldedFacts & { unitId: number; lastEffective: string | null; lastRecorded: string | null };

function fold(facts: readonly FactRow[], { items }: ProjectionTarget): Omit<Folded, 'unitId'> {
  const read = facts.map((fact) => ({
    id: fact.id,
    status: fact.status,
    index: items.get(fact.itemId)!,
    effectiveOn: toIsoDay(fact.effectiveOn),
  }));
  const latest = (days: string[]) =>
    days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
  return {
    ...foldFacts(items.size, read),
    lastEffective: latest(read.map((fact) => fact.effectiveOn)),
    lastRecorded: latest(facts.map((fact) => fact.recordedAt.toISOString())),
  };
}

async function writeCurrent(tx: Tx, target: ProjectionTarget, folded: readonly Folded[]): Promise<void> {
  const count = (status: Status) => folded.map((unit) => unit.statuses.filter((one) => one === status).length);
  await tx.$executeRaw`
    UPDATE unit_progress SET statuses = new.statuses, met = new.met, basically_met = new.basically_met, not_met = new.not_met,
      not_applicable = new.not_applicable, last_effective = new.last_effective, last_recorded = new.last_recorded, version = unit_progress.version + 1
    FROM unnest(
      ${folded.map((unit) => unit.unitId)}::int[], ${folded.map((unit) => packStatuses(unit.statuses))}::text[],
      ${count('met')}::int[], ${count('basically_met')}::int[], ${count('not_met')}::int[], ${count('not_applicable')}::int[],
      ${folded.map((unit) => unit.lastEffective)}::date[], ${folded.map((unit) => unit.lastRecorded)}::timestamptz[]
    ) AS new (unit_id, statuses, met, basically_met, not_met, not_applicable, last_effective, last_recorded)
    WHERE tenant_id = ${target.tenantId} AND set_id = ${target.setId} AND stage = ${target.stage}::stage AND unit_progress.unit_id = new.unit_id`;
}

async function writeMonths(
  tx: Tx,
  target: ProjectionTarget,
  folded: readonly Folded[],
  since: string | undefined,
): Promise<void> {
  const { tenantId, setId, stage } = target;
  const months = folded.flatMap(({ unitId, months: all }) =>
    all.filter(({ monthEnd }) => since === undefined || monthEnd >= since).map((month) => ({ unitId, ...month })),
  );
  await tx.$executeRaw`
    DELETE FROM unit_progress_month
    WHERE tenant_id = ${tenantId} AND set_id = ${setId} AND stage = ${stage}::stage AND unit_id = ANY(${[...target.unitIds]})
      AND month_end >= ${since ?? '0001-01-01'}::date`;
  await tx.$executeRaw`
    INSERT INTO unit_progress_month (tenant_id, unit_id, set_id, stage, month_end, statuses)
    SELECT ${tenantId}, unit_id, ${setId}, ${stage}::stage, month_end, statuses
    FROM unnest(${months.map((month) => month.unitId)}::int[], ${months.map((month) => month.monthEnd)}::date[],
      ${months.map((month) => packStatuses(month.statuses))}::text[]) AS new (unit_id, month_end, statuses)`;
}
