import { recordAudit } from '@/lib/audit/record';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/access/actor';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { AppError } from '@/lib/errors';
import { inTenant, asJson, lockDraft, type DraftRecord } from './data';
import { DraftChanged } from './refusals';
import { requireOfficeWriter } from './require-office';

/** Which draft, and the revision that the person saw of it. */
export interface SeenDraft {
  readonly draft: number;
  readonly revision: number;
}

export interface DraftChange {
  readonly action: string;
  /** What the audit says besides the draft and its set. */
  readonly subject?: Readonly<Record<string, string | number>>;
  readonly change: (record: DraftRecord, tx: Tx) => DraftSet | Promise<DraftSet>;
}

/**
 * Puts a changed document in the place of the one that was seen; the same document writes nothing.
 * @returns the revision that now stands
 * @throws AppError `forbidden`, `not_found`; DraftChanged when somebody saved in between
 */
export async function changeDraft(
  actor: Actor,
  seen: SeenDraft,
  { action, subject, change }: DraftChange,
  requestId?: string,
): Promise<number> {
  requireOfficeWriter(actor);
  const { tenant } = actor;
  return inTenant(tenant.id, async (tx) => {
    const record = await takeDraft(tx, tenant.id, seen);
    const document = await change(record, tx);
    if (JSON.stringify(document) === JSON.stringify(record.document)) return record.revision;
    const revision = record.revision + 1;
    await tx.setDraft.update({
      where: { tenantId_id: { tenantId: tenant.id, id: record.id } },
      data: { document: asJson(document), revision, updatedBy: actor.post, updatedAt: new Date() },
    });
    await recordAudit(tx, {
      tenantId: tenant.id,
      actorId: actor.userId,
      actorPost: actor.post,
      action,
      subject: { draft: record.id, set: document.head.name, ...subject },
      requestId,
    });
    return revision;
  });
}

/** The draft as it was seen, locked. */
export async function takeDraft(tx: Tx, tenantId: number, { draft, revision }: SeenDraft): Promise<DraftRecord> {
  const record = await lockDraft(tx, tenantId, draft);
  if (!record) throw new AppError('not_found');
  if (record.revision !== revision) throw new DraftChanged(record.revision);
  return record;
}
