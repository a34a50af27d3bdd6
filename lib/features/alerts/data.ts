import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { toDateParam, toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import { holdingPlans } from '@/lib/domain/plan/holding-plans';
import { readPlanFigures } from '../plan-figures/data';

/** Which facts are looked at: some items of one set at one stage, of units that the caller has proved to be in scope. */
export interface FactsQuery {
  readonly tenantId: number;
  readonly unitIds: readonly number[];
  readonly itemIds: readonly number[];
  readonly stage: Stage;
  readonly day: string;
}

function lastOfEachDay({ tenantId, unitIds, itemIds, stage, day }: FactsQuery): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT ON (unit_id, item_id, effective_on) unit_id, item_id, effective_on, status, value, value_text, asked_of
    FROM assessment
    WHERE tenant_id = ${tenantId} AND unit_id = ANY(${[...unitIds]}) AND item_id = ANY(${[...itemIds]})
      AND stage = ${stage}::stage AND effective_on <= ${toDateParam(day)}::date
    ORDER BY unit_id, item_id, effective_on, id DESC`;
}

export interface StepRow {
  readonly itemId: number;
  readonly day: string;
  readonly status: Status;
}

/** Where the status of a cell became another, by unit and oldest first: of the facts of one day the last holds. */
export async function readSteps(tx: Tx, query: FactsQuery): Promise<Map<number, StepRow[]>> {
  const rows = await tx.$queryRaw<{ unitId: number; steps: string }[]>`
    SELECT unit_id AS "unitId", string_agg(effective_on || ' ' || item_id || ' ' || status, ',' ORDER BY effective_on, item_id) AS steps
    FROM (
      SELECT unit_id, item_id, effective_on, status,
        lag(status) OVER (PARTITION BY unit_id, item_id ORDER BY effective_on) AS earlier
      FROM (${lastOfEachDay(query)}) held
    ) step WHERE earlier IS DISTINCT FROM status
    GROUP BY unit_id`;
  return new Map(rows.map(({ unitId, steps }) => [unitId, steps.split(',').map(toStep)]));
}

function toStep(step: string): StepRow {
  const [day, item, status] = step.split(' ');
  return { day: day!, itemId: Number(item), status: status as Status };
}

export interface ValueRow {
  readonly unitId: number;
  readonly itemId: number;
  readonly day: string;
  readonly changedOn: string;
  readonly isValue: boolean;
  readonly askedOf: string | null;
}

/** What holds in each cell, and since when it is as it is. */
export async function readValues(tx: Tx, query: FactsQuery): Promise<ValueRow[]> {
  const rows = await tx.$queryRaw<(Omit<ValueRow, 'day' | 'changedOn'> & { day: Date; changedOn: Date })[]>`
    SELECT DISTINCT ON (unit_id, item_id) unit_id AS "unitId", item_id AS "itemId", effective_on AS day,
      asked_of AS "askedOf", (value IS NOT NULL OR value_text IS NOT NULL) AS "isValue",
      max(effective_on) FILTER (WHERE says IS DISTINCT FROM said) OVER (PARTITION BY unit_id, item_id) AS "changedOn"
    FROM (
      SELECT *, lag(says) OVER (PARTITION BY unit_id, item_id ORDER BY effective_on) AS said
      FROM (SELECT *, concat_ws('|', status, trim_scale(value), value_text) AS says FROM (${lastOfEachDay(query)}) held) known
    ) change
    ORDER BY unit_id, item_id, effective_on DESC`;
  return rows.map((row) => ({ ...row, day: toIsoDay(row.day), changedOn: toIsoDay(row.changedOn) }));
}

/** The day of the latest fact of each unit. */
export async function readLastDays(tx: Tx, query: FactsQuery): Promise<Map<number, string>> {
  const rows = await tx.$queryRaw<{ unitId: number; day: Date }[]>`
    SELECT unit_id AS "unitId", max(effective_on) AS day FROM assessment
    WHERE tenant_id = ${query.tenantId} AND unit_id = ANY(${[...query.unitIds]}) AND item_id = ANY(${[...query.itemIds]})
      AND stage = ${query.stage}::stage AND effective_on <= ${toDateParam(query.day)}::date
    GROUP BY unit_id`;
  return new Map(rows.map(({ unitId, day }) => [unitId, toIsoDay(day)]));
}

export interface EvidenceRow {
  readonly unitId: number;
  readonly itemId: number;
  readonly name: string;
  readonly validUntil: string | null;
}

/** Living evidence of cells in which some has an end, in the order in which it was sent. */
export async function readDatedEvidence(tx: Tx, query: Omit<FactsQuery, 'stage' | 'day'>): Promise<EvidenceRow[]> {
  const rows = await tx.$queryRaw<(Omit<EvidenceRow, 'validUntil'> & { validUntil: Date | null })[]>`
    SELECT unit_id AS "unitId", item_id AS "itemId", name, valid_until AS "validUntil"
    FROM (
      SELECT *, bool_or(valid_until IS NOT NULL) OVER (PARTITION BY unit_id, item_id) AS dated FROM evidence
      WHERE tenant_id = ${query.tenantId} AND unit_id = ANY(${[...query.unitIds]}) AND item_id = ANY(${[...query.itemIds]})
        AND removed_at IS NULL
    ) living WHERE dated
    ORDER BY uploaded_at, id`;
  return rows.map((row) => ({ ...row, validUntil: toIsoDayOrNull(row.validUntil) }));
}

/** Which units of the tenant have registered something on the set for the day's year, as they said last. */
export async function readRegistered(
  tx: Tx,
  { tenantId, setId, day }: { tenantId: number; setId: string; day: string },
): Promise<number[]> {
  const year = Number(day.slice(0, 4));
  const figures = await readPlanFigures(tx, { tenantId, setId, only: { year, kind: 'registered' } });
  return [...figures].filter(([, own]) => holdingPlans(own, day).some(({ low }) => low > 0)).map(([unitId]) => unitId);
}

export interface ThresholdsRow {
  readonly value: unknown;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

/** What the tenant's office chose; null: nothing. */
export function readThresholds(tx: Tx, tenantId: number): Promise<ThresholdsRow | null> {
  return tx.tenantSetting.findUnique({
    where: { tenantId_key: { tenantId, key: 'alerts' } },
    select: { value: true, updatedBy: true, updatedAt: true },
  });
}
