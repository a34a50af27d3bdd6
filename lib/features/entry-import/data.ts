import { appDb, type Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { toIsoDay } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import type { CellFact } from '@/lib/domain/review/is-conflict';
import { readingSchema, type Reading } from './schema';

/** Files are kept a day, and of one person the newest few. */
const KEPT_MS = 86_400_000;
const KEPT_FILES = 10;
/** Some 10,000 cells are compared in seconds; a machine under load needs more. */
const READING_MS = 120_000;

export interface StagedFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly appliedAt: Date | null;
}

/** A file of a person, under the id that his browser made. */
export interface FileKey {
  readonly tenantId: number;
  readonly userId: number;
  readonly id: string;
}

/** Reads in one transaction of the tenant. */
export function readInTenant<T>(tenantId: number, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withTenant(appDb(), tenantId, work, { timeout: READING_MS });
}

/** Keeps a file; the same id again changes nothing, so a sending that was repeated is one. */
export async function insertFile(tx: Tx, key: FileKey, file: Omit<StagedFile, 'id' | 'appliedAt'>): Promise<void> {
  const { tenantId, userId } = key;
  await tx.importFile.deleteMany({ where: { tenantId, createdAt: { lt: new Date(Date.now() - KEPT_MS) } } });
  await tx.importFile.createMany({
    data: [{ ...key, ...file, bytes: new Uint8Array(file.bytes), reading: file.reading }],
    skipDuplicates: true,
  });
  const newest = await tx.importFile.findMany({
    where: { tenantId, userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: KEPT_FILES,
    select: { id: true },
  });
  await tx.importFile.deleteMany({ where: { tenantId, userId, id: { notIn: newest.map(({ id }) => id) } } });
}

/** null: never sent, sent by another, or older than a day. */
export async function findFile(tx: Tx, { tenantId, userId, id }: FileKey): Promise<StagedFile | null> {
  const since = new Date(Date.now() - KEPT_MS);
  const row = await tx.importFile.findFirst({ where: { tenantId, userId, id, createdAt: { gte: since } } });
  return row && { ...row, reading: readingSchema.parse(row.reading) };
}

/** Holds the file against a second recording, and says how it stands. */
export async function lockFile(tx: Tx, { tenantId, userId, id }: FileKey): Promise<Reading | null> {
  const rows = await tx.$queryRaw<{ reading: unknown }[]>`
    SELECT reading FROM import_file WHERE tenant_id = ${tenantId} AND user_id = ${userId} AND id = ${id}::uuid FOR UPDATE`;
  return rows[0] ? readingSchema.parse(rows[0].reading) : null;
}

export async function writeReading(
  tx: Tx,
  { tenantId, userId, id }: FileKey,
  reading: Reading,
  appliedAt?: Date,
): Promise<void> {
  await tx.importFile.updateMany({
    where: { tenantId, userId, id, appliedAt: null },
    data: { reading, ...(appliedAt ? { appliedAt } : {}) },
  });
}

/** One cell on a day. */
export interface CellOnDay {
  readonly unitId: number;
  readonly itemId: number;
  readonly stage: Stage;
  readonly effectiveOn: string;
}

export interface HeldFact extends CellFact {
  readonly status: Status;
  readonly value: number | null;
  readonly valueText: string | null;
  readonly note: string | null;
  readonly cause: string | null;
  readonly recordedAt: string;
  /** The post of who entered it; null: loaded by the operator. */
  readonly recordedBy: string | null;
}

type HeldRow = Omit<HeldFact, 'effectiveOn' | 'recordedAt' | 'value'> & {
  position: bigint;
  effectiveOn: Date;
  recordedAt: Date;
  value: string | null;
};

const columns = (cells: readonly CellOnDay[]) => Prisma.sql`unnest(
  ${cells.map((cell) => cell.unitId)}::int[], ${cells.map((cell) => cell.itemId)}::int[],
  ${cells.map((cell) => cell.stage)}::text[], ${cells.map((cell) => cell.effectiveOn)}::date[]
) WITH ORDINALITY AS asked (unit_id, item_id, stage, effective_on, position)`;

/** The fact that holds in each cell on its day, in the order asked. */
export async function readHeld(tx: Tx, tenantId: number, cells: readonly CellOnDay[]): Promise<(HeldFact | null)[]> {
  const rows = await tx.$queryRaw<HeldRow[]>`
    SELECT asked.position, last.id, last.status, last.value::text AS value, last.value_text AS "valueText", last.note, last.cause,
      last.effective_on AS "effectiveOn", last.recorded_at AS "recordedAt", u.post AS "recordedBy"
    FROM ${columns(cells)}
    CROSS JOIN LATERAL (
      SELECT * FROM assessment
      WHERE tenant_id = ${tenantId} AND unit_id = asked.unit_id AND item_id = asked.item_id AND stage = asked.stage::stage
        AND effective_on <= asked.effective_on
      ORDER BY effective_on DESC, id DESC LIMIT 1
    ) last LEFT JOIN app_user u ON u.id = last.recorded_by`;
  const held: (HeldFact | null)[] = cells.map(() => null);
  for (const { position, value, effectiveOn, recordedAt, ...row } of rows)
    held[Number(position) - 1] = {
      ...row,
      value: value === null ? null : Number(value),
      effectiveOn: toIsoDay(effectiveOn),
      recordedAt: recordedAt.toISOString(),
    };
  return held;
}

/** Who entered the self-assessment of each cell on its day: nobody judges his own. null: nobody, or the operator. */
export async function readAuthors(tx: Tx, tenantId: number, cells: readonly CellOnDay[]): Promise<(number | null)[]> {
  const rows = await tx.$queryRaw<{ position: bigint; recordedBy: number | null }[]>`
    SELECT asked.position, last.recorded_by AS "recordedBy"
    FROM ${columns(cells)}
    CROSS JOIN LATERAL (
      SELECT recorded_by FROM assessment
      WHERE tenant_id = ${tenantId} AND unit_id = asked.unit_id AND item_id = asked.item_id AND stage = 'self'
        AND effective_on <= asked.effective_on
      ORDER BY effective_on DESC, id DESC LIMIT 1
    ) last`;
  const authors: (number | null)[] = cells.map(() => null);
  for (const { position, recordedBy } of rows) authors[Number(position) - 1] = recordedBy;
  return authors;
}

export type SeenFact = CellFact & Omit<CellOnDay, 'effectiveOn'>;

/** The facts with these ids, as templates say that they were filled from them. */
export async function readSeen(tx: Tx, tenantId: number, ids: readonly bigint[]): Promise<Map<bigint, SeenFact>> {
  const rows = await tx.$queryRaw<(Omit<SeenFact, 'effectiveOn'> & { effectiveOn: Date })[]>`
    SELECT id, unit_id AS "unitId", item_id AS "itemId", stage, effective_on AS "effectiveOn"
    FROM assessment WHERE tenant_id = ${tenantId} AND id = ANY(${[...ids]}::bigint[])`;
  return new Map(rows.map((row) => [row.id, { ...row, effectiveOn: toIsoDay(row.effectiveOn) }]));
}
