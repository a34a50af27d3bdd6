import type { Actor } from '@/lib/domain/access/actor';

/** Who did it, as an audit entry tells it. */
export function auditBy(actor: Actor, requestId?: string) {
  return { tenantId: actor.tenant.id, actorId: actor.userId, actorPost: actor.post, requestId };
}
