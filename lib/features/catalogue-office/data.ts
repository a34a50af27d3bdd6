import { appDb, type Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { withTenant } from '@/lib/db/scope';
import { draftSet, type DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { readSet, type StoredSet } from './read-set';

/** A draft as it stands. */
export interface DraftRecord {
  readonly id: number;
  readonly setId: string;
  /** The version it amends or corrects; null: it founds a set. */
  readonly baseVersion: number | null;
  readonly document: DraftSet;
  readonly revision: number;
  readonly updatedBy: string;
  /** ISO instant */
  readonly updatedAt: string;
}

type Row = Prisma.SetDraftGetPayload<object>;

function toRecord({ id, setId, baseVersion, document, revision, updatedBy, updatedAt }: Row): DraftRecord {
  const read = draftSet.parse(document);
  return { id, setId, baseVersion, document: read, revision, updatedBy, updatedAt: updatedAt.toISOString() };
}

/** All drafts of the tenant, the last touched first. */
export async function readDrafts(tx: Tx, tenantId: number): Promise<DraftRecord[]> {
  const rows = await tx.setDraft.findMany({ where: { tenantId }, orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }] });
  return rows.map(toRecord);
}

export function fetchDrafts(tenantId: number): Promise<DraftRecord[]> {
  return withTenant(appDb(), tenantId, (tx) => readDrafts(tx, tenantId));
}

export async function readDraft(tx: Tx, tenantId: number, id: number): Promise<DraftRecord | null> {
  const row = await tx.setDraft.findUnique({ where: { tenantId_id: { tenantId, id } } });
  return row && toRecord(row);
}

/** The draft, and the numbers of the criteria of its set on which something was assessed. */
export function fetchDraft(
  tenantId: number,
  id: number,
): Promise<{ record: DraftRecord; assessed: Set<number> } | null> {
  return withTenant(appDb(), tenantId, async (tx) => {
    const record = await readDraft(tx, tenantId, id);
    return record && { record, assessed: await readAssessed(tx, tenantId, record.setId) };
  });
}

/** Throws AppError `set_unknown`. */
export function fetchSet(tenantId: number, id: string): Promise<StoredSet> {
  return withTenant(appDb(), tenantId, (tx) => readSet(tx, tenantId, id));
}

/** The draft, held until the transaction ends, so that of two who save at once one sees what the other wrote. */
export async function lockDraft(tx: Tx, tenantId: number, id: number): Promise<DraftRecord | null> {
  await tx.$executeRaw`SELECT 1 FROM set_draft WHERE tenant_id = ${tenantId} AND id = ${id} FOR UPDATE`;
  return readDraft(tx, tenantId, id);
}

/** Numbers of the criteria of a set on which, or on an indicator of which, a fact stands. */
export async function readAssessed(tx: Tx, tenantId: number, setId: string): Promise<Set<number>> {
  const rows = await tx.$queryRaw<{ criterion: number }[]>`
    SELECT DISTINCT i.criterion FROM criteria_item i
    JOIN assessment a ON a.tenant_id = i.tenant_id AND a.item_id = i.id
    WHERE i.tenant_id = ${tenantId} AND i.set_id = ${setId}`;
  return new Set(rows.map((row) => row.criterion));
}

/** Ids that a new set cannot have: of sets, and of those that drafts will found. */
export async function readTakenIds(
  tx: Tx,
  tenantId: number,
  drafts: readonly Pick<DraftRecord, 'setId'>[],
): Promise<Set<string>> {
  const sets = await tx.criteriaSet.findMany({ where: { tenantId }, select: { id: true } });
  return new Set([...sets.map((set) => set.id), ...drafts.map((draft) => draft.setId)]);
}

/** A draft's document as a column takes it. */
export function asJson(document: DraftSet): Prisma.InputJsonObject {
  return document as unknown as Prisma.InputJsonObject;
}

/** The set and version that a draft became, null when it was never published. */
export async function findPublished(tx: Tx, tenantId: number, draft: number): Promise<{ setId: string } | null> {
  const where = { tenantId, action: 'set.publish', subject: { path: ['draft'], equals: draft } };
  const entry = await tx.auditEntry.findFirst({ where, select: { subject: true } });
  const set = (entry?.subject as { set?: unknown } | undefined)?.set;
  return typeof set === 'string' ? { setId: set } : null;
}
