import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import type { SetAside } from './set-aside';

/** Whom a newer value was asked of, and when. */
export interface Asked {
  readonly of: string;
  /** ISO day */
  readonly on: string;
}

/** The fact that holds in a cell on a day. */
export interface LastFact {
  id: bigint;
  itemId: number;
  status: Status;
  value: number | null;
  valueText: string | null;
  effectiveOn: string;
  recordedAt: string;
  /** The post of who entered it; null: loaded by the operator. */
  recordedBy: string | null;
  recordedById: number | null;
  note: string | null;
  cause: string | null;
  illustrative: boolean;
  source: string | null;
  /** The value is stale: a newer one was asked of an organisation. */
  asked: Asked | null;
}

export interface CellQuery {
  tenantId: number;
  unitId: number;
  stage: Stage;
  itemIds: readonly number[];
  day: string;
}

type Converted = 'effectiveOn' | 'recordedAt' | 'value' | 'asked';
type FactRow = Omit<LastFact, Converted> & {
  effectiveOn: Date;
  recordedAt: Date;
  value: string | null;
  askedOf: string | null;
  askedOn: Date | null;
};

function toFact({ askedOf, askedOn, ...row }: FactRow): LastFact {
  return {
    ...row,
    value: row.value === null ? null : Number(row.value),
    effectiveOn: toIsoDay(row.effectiveOn),
    recordedAt: row.recordedAt.toISOString(),
    asked: askedOf === null || askedOn === null ? null : { of: askedOf, on: toIsoDay(askedOn) },
  };
}

const FACT_COLUMNS = Prisma.sql`a.id, a.item_id AS "itemId", a.status, a.value::text AS value, a.value_text AS "valueText",
  a.effective_on AS "effectiveOn", a.recorded_at AS "recordedAt", u.post AS "recordedBy", a.recorded_by AS "recordedById",
  a.note, a.cause, a.illustrative, a.source, a.asked_of AS "askedOf", a.asked_on AS "askedOn"`;

/** The facts that hold in the cells of one unit on a day, by item. */
export async function readLastFacts(
  tx: Tx,
  { tenantId, unitId, stage, itemIds, day }: CellQuery,
): Promise<Map<number, LastFact>> {
  const rows = await tx.$queryRaw<FactRow[]>`
    SELECT DISTINCT ON (a.item_id) ${FACT_COLUMNS}
    FROM assessment a LEFT JOIN app_user u ON u.id = a.recorded_by
    WHERE a.tenant_id = ${tenantId} AND a.unit_id = ${unitId} AND a.item_id = ANY(${[...itemIds]})
      AND a.stage = ${stage}::stage AND a.effective_on <= ${toDateParam(day)}::date
    ORDER BY a.item_id, a.effective_on DESC, a.id DESC`;
  return new Map(rows.map((row) => [row.itemId, toFact(row)]));
}

/** The fact that holds in a cell of many: no dates, and no words about who. */
export interface HeldFact {
  readonly id: bigint;
  readonly unitId: number;
  readonly itemId: number;
  readonly status: Status;
  readonly value: number | null;
  readonly valueText: string | null;
  readonly note: string | null;
  readonly cause: string | null;
  readonly recordedById: number | null;
}

/** The facts that hold in the cells of many units on a day. */
export async function readHeldFacts(
  tx: Tx,
  { tenantId, unitIds, stage, itemIds, day }: Omit<CellQuery, 'unitId'> & { unitIds: readonly number[] },
): Promise<HeldFact[]> {
  const rows = await tx.$queryRaw<(Omit<HeldFact, 'value'> & { value: string | null })[]>`
    SELECT DISTINCT ON (unit_id, item_id) id, unit_id AS "unitId", item_id AS "itemId", status, value::text AS value,
      value_text AS "valueText", note, cause, recorded_by AS "recordedById"
    FROM assessment
    WHERE tenant_id = ${tenantId} AND unit_id = ANY(${[...unitIds]}) AND item_id = ANY(${[...itemIds]})
      AND stage = ${stage}::stage AND effective_on <= ${toDateParam(day)}::date
    ORDER BY unit_id, item_id, effective_on DESC, id DESC`;
  return rows.map(({ value, ...row }) => ({ ...row, value: value === null ? null : Number(value) }));
}

/** Every fact of one unit about the items, at every stage, newest first. */
export async function readAllFacts(
  tx: Tx,
  { tenantId, unitId, itemIds, day }: Omit<CellQuery, 'stage'>,
): Promise<(LastFact & { stage: Stage })[]> {
  const rows = await tx.$queryRaw<(FactRow & { stage: Stage })[]>`
    SELECT ${FACT_COLUMNS}, a.stage
    FROM assessment a LEFT JOIN app_user u ON u.id = a.recorded_by
    WHERE a.tenant_id = ${tenantId} AND a.unit_id = ${unitId} AND a.item_id = ANY(${[...itemIds]}) AND a.effective_on <= ${toDateParam(day)}::date
    ORDER BY a.effective_on DESC, a.id DESC`;
  return rows.map(({ stage, ...row }) => ({ stage, ...toFact(row) }));
}

type SetAsideRow = Omit<SetAside, 'effectiveOn' | 'madeAt'> & { effectiveOn: Date; madeAt: Date };

/** What people gave up in conflicts about the items of one unit, at every stage, up to a day; newest first. */
export async function readSetAside(
  tx: Tx,
  { tenantId, unitId, itemIds, day }: Omit<CellQuery, 'stage'>,
): Promise<SetAside[]> {
  const rows = await tx.$queryRaw<SetAsideRow[]>`
    SELECT s.id::text, s.item_id AS "itemId", s.stage, s.status, s.value, s.note, s.cause, s.effective_on AS "effectiveOn",
      u.post AS "madeBy", s.made_at AS "madeAt"
    FROM entry_set_aside s JOIN app_user u ON u.id = s.made_by
    WHERE s.tenant_id = ${tenantId} AND s.unit_id = ${unitId} AND s.item_id = ANY(${[...itemIds]})
      AND s.effective_on <= ${toDateParam(day)}::date
    ORDER BY s.effective_on DESC, s.id DESC`;
  return rows.map(({ effectiveOn, madeAt, ...row }) => ({
    ...row,
    effectiveOn: toIsoDay(effectiveOn),
    madeAt: madeAt.toISOString(),
  }));
}
