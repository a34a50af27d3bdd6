import { recordAudit } from '@/lib/audit/record';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { requireOfficeWriter } from '../require-office';
import { takeDraft, type SeenDraft } from '../take-draft';

/** Takes a draft away as it was seen. Throws AppError `forbidden`, `not_found`; DraftChanged. */
export async function discardDraft(actor: Actor, seen: SeenDraft, requestId?: string): Promise<void> {
  requireOfficeWriter(actor);
  const { tenant } = actor;
  await withTenant(appDb(), tenant.id, async (tx) => {
    const { id, document } = await takeDraft(tx, tenant.id, seen);
    await tx.setDraft.delete({ where: { tenantId_id: { tenantId: tenant.id, id } } });
    await recordAudit(tx, {
      tenantId: tenant.id,
      actorId: actor.userId,
      actorPost: actor.post,
      action: 'draft.discard',
      subject: { draft: id, set: document.head.name },
      requestId,
    });
  });
}
