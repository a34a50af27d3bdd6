import { recordAudit } from '@/lib/audit/record';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/access/actor';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { asJson } from './data';

/** What a draft begins with. */
export interface NewDraft {
  readonly document: DraftSet;
  readonly baseVersion: number | null;
}

/** Writes a new draft and says so. @returns the draft's id */
export async function insertDraft(
  tx: Tx,
  actor: Actor,
  { document, baseVersion }: NewDraft,
  requestId?: string,
): Promise<number> {
  const { id } = await tx.setDraft.create({
    data: {
      tenantId: actor.tenant.id,
      setId: document.head.id,
      baseVersion,
      document: asJson(document),
      createdBy: actor.post,
      updatedBy: actor.post,
    },
    select: { id: true },
  });
  await recordAudit(tx, {
    tenantId: actor.tenant.id,
    actorId: actor.userId,
    actorPost: actor.post,
    action: 'draft.create',
    subject: { draft: id, set: document.head.name },
    requestId,
  });
  return id;
}
