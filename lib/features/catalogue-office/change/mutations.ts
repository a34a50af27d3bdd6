import { recordAudit } from '@/lib/audit/record';
import { appDb, type Tx } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { asJson, type DraftRecord } from '../data';
import { requireOfficeWriter } from '../require-office';
import { takeDraft, type SeenDraft } from '../take-draft';

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
  return withTenant(appDb(), tenant.id, async (tx) => {
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
