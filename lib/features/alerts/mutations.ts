import { recordAudit } from '@/lib/audit/record';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import type { AlertThresholds } from '@/lib/domain/alerts/thresholds';
import { AppError } from '@/lib/errors';
import { readThresholds } from './data';
import { THRESHOLD_KEYS, thresholdsOf } from './schema';

/**
 * Chooses from when on the tenant is told of something. What is as it was writes nothing.
 * @throws AppError `forbidden`
 */
export async function saveThresholds(actor: Actor, chosen: AlertThresholds, requestId?: string): Promise<void> {
  if (!canSomewhere(actor, 'plans.write')) throw new AppError('forbidden');
  const tenantId = actor.tenant.id;
  await withTenant(appDb(), tenantId, async (tx) => {
    const before = thresholdsOf((await readThresholds(tx, tenantId))?.value);
    const changed = THRESHOLD_KEYS.filter((key) => before[key] !== chosen[key]);
    if (changed.length === 0) return;
    const said = { value: { ...chosen }, updatedBy: actor.post, updatedAt: new Date() };
    await tx.tenantSetting.upsert({
      where: { tenantId_key: { tenantId, key: 'alerts' } },
      create: { tenantId, key: 'alerts', ...said },
      update: said,
    });
    await recordAudit(tx, {
      tenantId,
      actorId: actor.userId,
      actorPost: actor.post,
      action: 'settings.alerts',
      subject: Object.fromEntries(changed.map((key) => [key, `${before[key]} → ${chosen[key]}`])),
      requestId,
    });
  });
}
