import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDayOrNull } from '@/lib/db/iso-day';
import type { CountedEvidence } from '@/lib/domain/evidence/completeness';
import { ALIKE_WITHIN } from '@/lib/domain/evidence/picture-hash';

/** A piece of evidence as the database holds it. */
export interface StoredEvidence {
  readonly id: string;
  readonly unitId: number;
  readonly itemId: number;
  readonly setId: string;
  /** "5" or "i:5.1" */
  readonly item: string;
  readonly criterion: number;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly pictureHash: string | null;
  readonly takenAt: Date | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly validUntil: string | null;
  readonly uploadedById: number | null;
  readonly uploadedBy: string | null;
  readonly uploadedAt: Date;
  readonly removedBy: string | null;
  readonly removedAt: Date | null;
  readonly illustrative: boolean;
}

type Which = { readonly id: string } | { readonly unitId: number; readonly itemIds: readonly number[] };

/** One piece of evidence, or all about some items of a unit, newest first; what was taken away, too. */
export async function readEvidence(tx: Tx, tenantId: number, which: Which): Promise<StoredEvidence[]> {
  const id = 'id' in which ? which.id : null;
  const unitId = 'id' in which ? null : which.unitId;
  const itemIds = 'id' in which ? [] : [...which.itemIds];
  const rows = await tx.$queryRaw<(Omit<StoredEvidence, 'validUntil'> & { validUntil: Date | null })[]>`
    SELECT e.id::text AS id, e.unit_id AS "unitId", e.item_id AS "itemId", i.set_id AS "setId", i.key AS item, i.criterion,
      e.name, e.type, e.size, e.sha256, e.picture_hash AS "pictureHash", e.taken_at AS "takenAt",
      e.taken_lat::float8 AS lat, e.taken_lon::float8 AS lon, e.valid_until AS "validUntil", e.uploaded_by AS "uploadedById",
      u.post AS "uploadedBy", e.uploaded_at AS "uploadedAt", r.post AS "removedBy", e.removed_at AS "removedAt", e.illustrative
    FROM evidence e JOIN criteria_item i ON i.tenant_id = e.tenant_id AND i.id = e.item_id
      LEFT JOIN app_user u ON u.id = e.uploaded_by LEFT JOIN app_user r ON r.id = e.removed_by
    WHERE e.tenant_id = ${tenantId}
      AND (e.id = ${id}::uuid OR (e.unit_id = ${unitId}::int AND e.item_id = ANY(${itemIds}::int[])))
    ORDER BY e.uploaded_at DESC, e.id`;
  return rows.map((row) => ({ ...row, validUntil: toIsoDayOrNull(row.validUntil) }));
}

/** The same photo a second time: what is compared, and where the other stands. */
export interface RepeatedPicture {
  readonly of: string;
  readonly unitId: number;
  readonly itemId: number;
  readonly setId: string;
  readonly item: string;
  readonly criterion: number;
  readonly sha256: string;
  readonly pictureHash: string | null;
}

/** More places than these of one photo are not told. */
const TOLD = 20;

/** Other living evidence of the tenant that is, or looks, the same as some photos. */
export async function readRepeatedPictures(
  tx: Tx,
  tenantId: number,
  ids: readonly string[],
): Promise<RepeatedPicture[]> {
  if (ids.length === 0) return [];
  return tx.$queryRaw<RepeatedPicture[]>`
    SELECT e.id::text AS of, o."unitId", o."itemId", i.set_id AS "setId", i.key AS item, i.criterion, o.sha256, o."pictureHash"
    FROM evidence e CROSS JOIN LATERAL (
      SELECT unit_id AS "unitId", item_id AS "itemId", sha256, picture_hash AS "pictureHash" FROM evidence other
      WHERE other.tenant_id = ${tenantId} AND other.id <> e.id AND other.removed_at IS NULL
        AND (other.sha256 = e.sha256
          OR bit_count(('x' || other.picture_hash)::bit(64) # ('x' || e.picture_hash)::bit(64)) <= ${ALIKE_WITHIN})
      ORDER BY other.sha256 = e.sha256 DESC, other.uploaded_at LIMIT ${TOLD}
    ) o JOIN criteria_item i ON i.tenant_id = ${tenantId} AND i.id = o."itemId"
    WHERE e.tenant_id = ${tenantId} AND e.id = ANY(${[...ids]}::uuid[])`;
}

/** What is not taken away of a unit's evidence: what a page counts. */
export async function readEvidenceCounts(
  tx: Tx,
  { tenantId, unitId, itemIds }: { tenantId: number; unitId: number; itemIds: readonly number[] },
): Promise<CountedEvidence[]> {
  const rows = await tx.$queryRaw<{ item: string; validUntil: Date | null }[]>`
    SELECT i.key AS item, e.valid_until AS "validUntil"
    FROM evidence e JOIN criteria_item i ON i.tenant_id = e.tenant_id AND i.id = e.item_id
    WHERE e.tenant_id = ${tenantId} AND e.unit_id = ${unitId} AND e.item_id = ANY(${[...itemIds]}) AND e.removed_at IS NULL`;
  return rows.map(({ item, validUntil }) => ({ item, validUntil: toIsoDayOrNull(validUntil) }));
}

/** A file on its way. */
export interface OpenUpload {
  readonly id: string;
  readonly userId: number;
  readonly unitId: number;
  readonly itemId: number;
  readonly name: string;
  readonly size: number;
  readonly received: number;
  readonly validUntil: string | null;
}

/** The upload, locked until the transaction ends; null where there is none. */
export async function lockUpload(tx: Tx, tenantId: number, id: string): Promise<OpenUpload | null> {
  const [row] = await tx.$queryRaw<(Omit<OpenUpload, 'validUntil'> & { validUntil: Date | null })[]>`
    SELECT id::text AS id, user_id AS "userId", unit_id AS "unitId", item_id AS "itemId", name, size, received,
      valid_until AS "validUntil"
    FROM evidence_upload WHERE tenant_id = ${tenantId} AND id = ${id}::uuid FOR UPDATE`;
  return row ? { ...row, validUntil: toIsoDayOrNull(row.validUntil) } : null;
}

/** Opens an upload; one that is open under the id already stays as it is. */
export async function insertUpload(tx: Tx, tenantId: number, upload: Omit<OpenUpload, 'received'>): Promise<void> {
  const validUntil = upload.validUntil === null ? null : toDateParam(upload.validUntil);
  await tx.evidenceUpload.createMany({ data: [{ tenantId, ...upload, validUntil }], skipDuplicates: true });
}

/** Forgets uploads that were begun before an instant; gives the ids whose files are no evidence. */
export async function forgetUploads(tx: Tx, tenantId: number, before: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH gone AS (DELETE FROM evidence_upload WHERE tenant_id = ${tenantId} AND started_at < ${before} RETURNING id)
    SELECT id::text AS id FROM gone
    WHERE NOT EXISTS (SELECT FROM evidence e WHERE e.tenant_id = ${tenantId} AND e.id = gone.id)`;
  return rows.map(({ id }) => id);
}

/** The item that a key means on a set, by its id. */
export async function readItem(
  tx: Tx,
  tenantId: number,
  itemId: number,
): Promise<{ setId: string; item: string; criterion: number } | null> {
  const row = await tx.criteriaItem.findUnique({
    where: { tenantId_id: { tenantId, id: itemId } },
    select: { setId: true, key: true, criterion: true },
  });
  return row && { setId: row.setId, item: row.key, criterion: row.criterion };
}
