import { createHash } from 'node:crypto';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { AppError } from '@/lib/errors';
import { keepFirstAnswer, readFirstAnswer } from '../../assessments/data';
import { takeInUnits, type ImportUnitsResult } from '../../tenants/import-units/mutations';
import type { ParsedFile } from '../../tenants/import-units/schema';

function userOf(actor: Actor): number {
  if (actor.userId === null || !canSomewhere(actor, 'units.manage')) throw new AppError('forbidden');
  return actor.userId;
}

/** What a file would do; nothing is written. */
export function tryUnitFile(actor: Actor, file: ParsedFile): Promise<ImportUnitsResult> {
  const bringer = { actorId: userOf(actor), actorPost: actor.post };
  return withTenant(appDb(), actor.tenant.id, (tx) =>
    takeInUnits(tx, actor.tenant.id, file, { dryRun: true }, bringer),
  );
}

/** Takes a file in under the name of who brings it, whole or not at all; the same key is done once. */
export function takeUnitFile(
  actor: Actor,
  file: ParsedFile,
  source: string,
  key: string,
  requestId?: string,
): Promise<ImportUnitsResult> {
  const [tenantId, userId] = [actor.tenant.id, userOf(actor)];
  const bodyHash = createHash('sha256').update(JSON.stringify(file)).digest('hex');
  return withTenant(appDb(), tenantId, async (tx) => {
    const first = await readFirstAnswer(tx, tenantId, userId, key);
    if (first) {
      if (first.bodyHash !== bodyHash) throw new AppError('key_reused');
      return first.response as unknown as ImportUnitsResult;
    }
    const result = await takeInUnits(
      tx,
      tenantId,
      file,
      { source },
      { actorId: userId, actorPost: actor.post, requestId },
    );
    if (result.errors.length === 0) await keepFirstAnswer(tx, tenantId, userId, key, bodyHash, result);
    return result;
  });
}
