import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import type { CellFact } from '@/lib/domain/review/is-conflict';
import { AppError } from '@/lib/errors';

/** A fact to be recorded; its place in time among others of the day comes from the database's sequence. */
export interface NewFact {
  unitId: number;
  itemId: number;
  stage: Stage;
  status: Status;
  value: number | null;
  valueText: string | null;
  /** ISO day */
  effectiveOn: string;
  recordedBy: number | null;
  note: string | null;
  cause: string | null;
  illustrative?: boolean;
  source?: string | null;
  /** The value is stale: who was asked for a newer one, and on which ISO day. */
  askedOf?: string | null;
  askedOn?: string | null;
}

/** Appends facts in the given order; gives back their ids in that order. */
export async function insertFacts(tx: Tx, tenantId: number, facts: readonly NewFact[]): Promise<bigint[]> {
  const column = <K extends keyof NewFact>(name: K) => facts.map((fact) => fact[name] ?? null);
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    INSERT INTO assessment (tenant_id, unit_id, item_id, stage, status, value, value_text, effective_on, recorded_by, note, cause, illustrative, source, asked_of, asked_on)
    SELECT ${tenantId}, unit_id, item_id, stage::stage, status::status, value, value_text, effective_on, recorded_by, note, cause, coalesce(illustrative, false), source, asked_of, asked_on
    FROM unnest(
      ${column('unitId')}::int[], ${column('itemId')}::int[], ${column('stage')}::text[], ${column('status')}::text[],
      ${facts.map((fact) => fact.value?.toString() ?? null)}::numeric[], ${column('valueText')}::text[], ${column('effectiveOn')}::date[],
      ${column('recordedBy')}::int[], ${column('note')}::text[], ${column('cause')}::text[], ${column('illustrative')}::bool[], ${column('source')}::text[],
      ${column('askedOf')}::text[], ${column('askedOn')}::date[]
    ) WITH ORDINALITY AS new (unit_id, item_id, stage, status, value, value_text, effective_on, recorded_by, note, cause, illustrative, source, asked_of, asked_on, position)
    ORDER BY position
    RETURNING id`;
  return rows.map((row) => row.id);
}

/** The facts with these ids that are about this unit at this stage, as the client says it saw them. */
export async function readSeenFacts(
  tx: Tx,
  { tenantId, unitId, stage }: { tenantId: number; unitId: number; stage: Stage },
  ids: readonly bigint[],
): Promise<Map<bigint, CellFact & { itemId: number }>> {
  const rows = await tx.assessment.findMany({
    where: { tenantId, unitId, stage, id: { in: [...ids] } },
    select: { id: true, itemId: true, effectiveOn: true },
  });
  return new Map(rows.map((row) => [row.id, { ...row, effectiveOn: toIsoDay(row.effectiveOn) }]));
}

/** The first answer to a write key of a user, if there was one. */
export async function readFirstAnswer(tx: Tx, tenantId: number, userId: number, key: string) {
  return tx.writeKey.findUnique({
    where: { tenantId_userId_key: { tenantId, userId, key } },
    select: { bodyHash: true, response: true },
  });
}

const KEPT_DAYS = 90;

/**
 * Keeps the answer for 90 days; what is older goes with the next write of the same user.
 * @throws AppError `key_reused` when the key came in meanwhile on another unit, whose lock this write did not wait for
 */
export async function keepFirstAnswer(
  tx: Tx,
  tenantId: number,
  userId: number,
  key: string,
  bodyHash: string,
  response: object,
): Promise<void> {
  const limit = new Date(Date.now() - KEPT_DAYS * 86_400_000);
  await tx.writeKey.deleteMany({ where: { tenantId, userId, createdAt: { lt: limit } } });
  const { count } = await tx.writeKey.createMany({
    data: [{ tenantId, userId, key, bodyHash, response }],
    skipDuplicates: true,
  });
  if (count === 0) throw new AppError('key_reused');
}

/** Who entered the self-assessment that is now judged: nobody verifies his own. */
export async function readSelfAuthors(
  tx: Tx,
  tenantId: number,
  unitId: number,
  itemIds: readonly number[],
  day: string,
): Promise<Map<number, number | null>> {
  const rows = await tx.$queryRaw<{ itemId: number; recordedBy: number | null }[]>`
    SELECT DISTINCT ON (item_id) item_id AS "itemId", recorded_by AS "recordedBy" FROM assessment
    WHERE tenant_id = ${tenantId} AND unit_id = ${unitId} AND item_id = ANY(${[...itemIds]}) AND stage = 'self' AND effective_on <= ${toDateParam(day)}::date
    ORDER BY item_id, effective_on DESC, id DESC`;
  return new Map(rows.map((row) => [row.itemId, row.recordedBy]));
}
