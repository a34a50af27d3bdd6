import { recordAudit } from '@/lib/audit/record';
import { appDb, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { dayWithin } from '@/lib/domain/units/period';
import { AppError } from '@/lib/errors';
import { fileStore } from '@/lib/files/open-store';
import { findTarget } from '../../assessments/check-save';
import { catalogueOf } from '../../catalogue/loaders';
import { territoryOf } from '../../territory/loaders';
import { forgetUploads, insertUpload, lockUpload, readEvidence, readItem, type OpenUpload } from '../data';
import type { UploadState } from '../evidence-view';
import { mayReadAt, placeOfStored, requireUnlocked, evidenceRefusal } from '../find-cell';
import type { BeginUpload } from '../schema';
import { OPEN_UPLOADS, PIECE_BYTES, UPLOAD_HOURS } from '../upload-rules';
import { keepFile, type KeptFile } from './keep-file';

/**
 * Opens an upload, or says where the one with this id stands. The same promise again is no second one; another promise
 * under the id is refused.
 * @throws AppError the named lock, `forbidden`, `criterion_unknown`, `uploads_too_many`, `key_reused`
 */
export async function beginUpload(actor: Actor, input: BeginUpload, requestId?: string): Promise<UploadState> {
  const { tenant } = actor;
  const userId = requireUser(actor);
  const [territory, catalogue] = await Promise.all([territoryOf(tenant), catalogueOf(tenant)]);
  const target = findTarget(actor, territory, catalogue, { ...input, effectiveOn: input.day });
  const item = target.set.items.get(input.item);
  if (!item) throw new AppError(input.item.startsWith('i:') ? 'indicator_unknown' : 'criterion_unknown');
  const place = { territory, ...target, criterion: item.criterion };
  if (!mayReadAt(actor, place, dayWithin(target.unit, input.day))) throw new AppError('not_found');
  requireUnlocked(actor, place, input.day);
  const promised = { unitId: target.unit.id, itemId: item.id, name: input.name, size: input.size };

  const { state, forgotten } = await withTenant(appDb(), tenant.id, async (tx) => {
    const forgotten = await forgetUploads(tx, tenant.id, new Date(Date.now() - UPLOAD_HOURS * 3_600_000));
    const done = { state: { status: 'done', id: input.id } as const, forgotten };
    if (await isKept(tx, tenant.id, { id: input.id, userId, ...promised })) return done;
    const open = await tx.evidenceUpload.count({ where: { tenantId: tenant.id, userId, id: { not: input.id } } });
    if (open >= OPEN_UPLOADS) throw new AppError('uploads_too_many');
    await insertUpload(tx, tenant.id, { id: input.id, userId, ...promised, validUntil: input.validUntil });
    const upload = await lockUpload(tx, tenant.id, input.id);
    // Both may have waited for the end of this very upload: the file is known only now, and the row must not outlive it.
    if (await isKept(tx, tenant.id, { id: input.id, userId, ...promised })) {
      await tx.evidenceUpload.deleteMany({ where: { tenantId: tenant.id, id: input.id } });
      return done;
    }
    const isSame = upload?.userId === userId && upload.unitId === promised.unitId && upload.itemId === promised.itemId;
    if (!upload || !isSame || upload.size !== input.size) throw new AppError('key_reused');
    return { state: { status: 'open', offset: upload.received } as const, forgotten };
  });
  const store = await fileStore();
  for (const id of forgotten) await store.removeFolder({ tenantId: tenant.id, id });
  return state.status === 'open' && state.offset === input.size ? finishUpload(actor, input.id, requestId) : state;
}

type Promised = Pick<OpenUpload, 'id' | 'userId' | 'unitId' | 'itemId' | 'size'>;

/** Whether what was promised is evidence already. Throws AppError `key_reused` when other evidence has the id. */
async function isKept(tx: Tx, tenantId: number, { id, userId, unitId, itemId, size }: Promised): Promise<boolean> {
  const [there] = await readEvidence(tx, tenantId, { id });
  if (!there) return false;
  const isSame = there.uploadedById === userId && there.unitId === unitId && there.itemId === itemId;
  if (!isSame || there.size !== size) throw new AppError('key_reused');
  return true;
}

/** How many bytes of the actor's own upload hold. Throws AppError `not_found`. */
export async function uploadStateOf(actor: Actor, id: string): Promise<UploadState & { size: number }> {
  const { tenant } = actor;
  const userId = requireUser(actor);
  return withTenant(appDb(), tenant.id, async (tx) => {
    const upload = await tx.evidenceUpload.findFirst({ where: { tenantId: tenant.id, id, userId } });
    if (upload) return { status: 'open', offset: upload.received, size: upload.size };
    const [there] = await readEvidence(tx, tenant.id, { id });
    if (there?.uploadedById !== userId) throw new AppError('not_found');
    return { status: 'done', id, size: there.size };
  });
}

/**
 * Takes the next piece. It holds when this has answered, whole; with the last one the file is looked into and kept.
 * @throws AppError `upload_offset` with the offset that holds, `upload_piece`, and what refuses the file
 */
export async function takePiece(
  actor: Actor,
  id: string,
  offset: number,
  bytes: Uint8Array,
  requestId?: string,
): Promise<UploadState> {
  const { tenant } = actor;
  const userId = requireUser(actor);
  const store = await fileStore();
  const state = await withTenant(appDb(), tenant.id, async (tx) => {
    const upload = await lockUpload(tx, tenant.id, id);
    if (upload?.userId !== userId) return null;
    if (offset !== upload.received) throw new AppError('upload_offset', { offset: upload.received });
    const left = upload.size - offset;
    if (bytes.length > left || bytes.length > PIECE_BYTES.most || bytes.length < Math.min(left, PIECE_BYTES.least))
      throw new AppError('upload_piece');
    await store.write({ tenantId: tenant.id, id, part: offset }, bytes);
    const received = offset + bytes.length;
    await tx.evidenceUpload.update({ where: { tenantId_id: { tenantId: tenant.id, id } }, data: { received } });
    return { offset: received, size: upload.size };
  });
  if (!state) return withoutSize(await uploadStateOf(actor, id));
  return state.offset === state.size ? finishUpload(actor, id, requestId) : { status: 'open', offset: state.offset };
}

/** Ends an upload that its person does not want any more. Throws AppError `not_found`. */
export async function cancelUpload(actor: Actor, id: string): Promise<void> {
  const { tenant } = actor;
  const userId = requireUser(actor);
  const { count } = await withTenant(appDb(), tenant.id, (tx) =>
    tx.evidenceUpload.deleteMany({ where: { tenantId: tenant.id, id, userId } }),
  );
  if (count === 0) throw new AppError('not_found');
  await (await fileStore()).removeFolder({ tenantId: tenant.id, id });
}

/** Looks into a file that has come whole and keeps it as evidence; what is refused leaves nothing behind. */
async function finishUpload(actor: Actor, id: string, requestId?: string): Promise<UploadState> {
  const { tenant } = actor;
  const upload = await withTenant(appDb(), tenant.id, (tx) => lockUpload(tx, tenant.id, id));
  if (!upload) return withoutSize(await uploadStateOf(actor, id));
  const folder = { tenantId: tenant.id, id };
  const store = await fileStore();
  const kept = await keepFile(folder, upload.size).catch(async (error: unknown) => {
    // Another request may have finished it and taken the pieces: then it is no refusal.
    const state = await uploadStateOf(actor, id).catch(() => null);
    if (state?.status === 'done') return null;
    if (error instanceof AppError) await cancelUpload(actor, id).catch(() => undefined);
    throw error;
  });
  if (!kept) return { status: 'done', id };
  const end = await withTenant(appDb(), tenant.id, async (tx) => {
    const open = await lockUpload(tx, tenant.id, id);
    if (!open) return (await readEvidence(tx, tenant.id, { id })).length > 0 ? 'by another' : 'given up';
    await insertEvidence(tx, actor, open, kept, requestId);
    return 'here';
  });
  // Given up while it was looked into: what was kept meanwhile is nobody's.
  if (end === 'given up') await store.removeFolder(folder);
  if (end !== 'here') return withoutSize(await uploadStateOf(actor, id));
  for (const piece of kept.pieces) await store.remove(piece);
  return { status: 'done', id };
}

async function insertEvidence(tx: Tx, actor: Actor, upload: OpenUpload, kept: KeptFile, requestId?: string) {
  const { tenant } = actor;
  const { id, unitId, itemId, name, size } = upload;
  const item = await readItem(tx, tenant.id, itemId);
  if (!item) throw new AppError('not_found');
  // The way may have been long: the right is asked for again, as it is now.
  const refusal = evidenceRefusal(actor, await placeOfStored(actor, { unitId, ...item }));
  if (refusal) throw new AppError(refusal);
  const { kind, sha256, picture } = kept;
  await tx.evidence.create({
    data: {
      ...{ tenantId: tenant.id, id, unitId, itemId, name, size, sha256, uploadedBy: upload.userId },
      ...{ type: kind.type, pictureHash: picture?.pictureHash ?? null, takenAt: picture?.takenAt ?? null },
      ...{ takenLat: picture?.place?.lat ?? null, takenLon: picture?.place?.lon ?? null },
      validUntil: upload.validUntil === null ? null : toDateParam(upload.validUntil),
    },
    select: { id: true },
  });
  await tx.evidenceUpload.delete({ where: { tenantId_id: { tenantId: tenant.id, id } } });
  const subject = { set: item.setId, item: item.item, name, type: kind.kind, size, sha256 };
  const by = { tenantId: tenant.id, actorId: actor.userId, actorPost: actor.post, unitId };
  await recordAudit(tx, { ...by, action: 'evidence.add', subject, requestId });
}

function withoutSize({ size: _, ...state }: UploadState & { size: number }): UploadState {
  return state;
}

function requireUser({ userId }: Actor): number {
  if (userId === null) throw new AppError('forbidden');
  return userId;
}
