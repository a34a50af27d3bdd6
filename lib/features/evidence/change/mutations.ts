import { recordAudit } from '@/lib/audit/record';
import { appDb, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';
import { readEvidence, type StoredEvidence } from '../data';
import { placeOfStored, requireUnlocked } from '../find-cell';

/**
 * Takes evidence away: nobody opens it any more, its file and who did it stay. Away already: nothing is done.
 * @param day that the page shows: a cell that is locked that day keeps its evidence
 * @throws AppError `not_found`, the named lock, `forbidden`
 */
export async function removeEvidence(actor: Actor, id: string, day: string, requestId?: string): Promise<void> {
  await withTenant(appDb(), actor.tenant.id, async (tx) => {
    const row = await findToChange(tx, actor, id, day);
    if (row.removedAt) return;
    await tx.evidence.update({
      where: { tenantId_id: { tenantId: actor.tenant.id, id } },
      data: { removedAt: new Date(), removedBy: actor.userId },
      select: { id: true },
    });
    await tell(tx, actor, row, 'evidence.remove', {}, requestId);
  });
}

/**
 * Says until which day evidence is valid; null: it does not end. The same day again writes nothing.
 * @throws AppError `not_found` also for what was taken away, the named lock, `forbidden`
 */
export async function setValidity(
  actor: Actor,
  id: string,
  day: string,
  validUntil: string | null,
  requestId?: string,
): Promise<void> {
  await withTenant(appDb(), actor.tenant.id, async (tx) => {
    const row = await findToChange(tx, actor, id, day);
    if (row.removedAt) throw new AppError('not_found');
    if (row.validUntil === validUntil) return;
    await tx.evidence.update({
      where: { tenantId_id: { tenantId: actor.tenant.id, id } },
      data: { validUntil: validUntil === null ? null : toDateParam(validUntil) },
      select: { id: true },
    });
    const change = { before: row.validUntil ?? '', after: validUntil ?? '' };
    await tell(tx, actor, row, 'evidence.validity', change, requestId);
  });
}

/** The row, locked, for who may change it on a page of that day. */
async function findToChange(tx: Tx, actor: Actor, id: string, day: string): Promise<StoredEvidence> {
  const tenantId = actor.tenant.id;
  if (actor.userId === null) throw new AppError('not_found');
  await tx.$queryRaw`SELECT 1 FROM evidence WHERE tenant_id = ${tenantId} AND id = ${id}::uuid FOR UPDATE`;
  const [row] = await readEvidence(tx, tenantId, { id });
  if (!row) throw new AppError('not_found');
  requireUnlocked(actor, await placeOfStored(actor, row), day);
  return row;
}

async function tell(
  tx: Tx,
  actor: Actor,
  { setId, item, name, unitId }: StoredEvidence,
  action: string,
  more: Readonly<Record<string, string>>,
  requestId?: string,
): Promise<void> {
  const by = { tenantId: actor.tenant.id, actorId: actor.userId, actorPost: actor.post, unitId };
  await recordAudit(tx, { ...by, action, subject: { set: setId, item, name, ...more }, requestId });
}
