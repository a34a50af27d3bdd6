import { createHash } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { geometryOf } from '@/lib/domain/geo/geometry-of';
import { readBoundaries } from '@/lib/domain/geo/import/read-boundaries';
import { AppError } from '@/lib/errors';
import { keepFirstAnswer, readFirstAnswer } from '../assessments/data';
import { readTerritory } from '../territory/data';
import type { BoundaryState } from './boundary-state';
import { bordered } from './known-units';
import type { BoundaryPayload } from './schema';

type Saved = Extract<BoundaryState, { status: 'saved' }>;

/**
 * Takes in borders that were looked at, whole or not at all: a unit that has one gets the new one, others keep theirs.
 * The same key is done once. Throws AppError `forbidden`, `date_future`, `geo_changed` (a fault that the look did not show).
 */
export async function takeBoundaries(
  actor: Actor,
  { source, day, file }: BoundaryPayload,
  key: string,
  requestId?: string,
): Promise<Saved> {
  const { tenant, userId } = actor;
  if (userId === null || !canSomewhere(actor, 'units.manage')) throw new AppError('forbidden');
  if (day > tenant.referenceDay) throw new AppError('date_future');
  const bodyHash = createHash('sha256').update(JSON.stringify({ source, day, file })).digest('hex');
  return withTenant(appDb(), tenant.id, async (tx) => {
    const first = await readFirstAnswer(tx, tenant.id, userId, key);
    if (first) {
      if (first.bodyHash !== bodyHash) throw new AppError('key_reused');
      return first.response as unknown as Saved;
    }
    const units = bordered(await readTerritory(tx, tenant.id), day);
    const { boundaries, faults } = readBoundaries(file, new Set(units.keys()));
    if (faults.length > 0) throw new AppError('geo_changed');
    const rows = boundaries.map(({ code, ground }) => {
      const unitId = units.get(code)!.id;
      return { tenantId: tenant.id, unitId, geometry: geometryOf(ground), source, importedBy: userId };
    });
    const unitIds = rows.map(({ unitId }) => unitId);
    const replaced = await tx.unitBoundary.deleteMany({ where: { tenantId: tenant.id, unitId: { in: unitIds } } });
    await tx.unitBoundary.createMany({ data: rows });
    await recordAudit(tx, {
      ...{ tenantId: tenant.id, actorId: userId, actorPost: actor.post, requestId },
      action: 'boundaries.import',
      subject: { day, source, units: rows.length, replaced: replaced.count },
    });
    const result: Saved = { status: 'saved', at: new Date().toISOString(), units: rows.length, act: 'take' };
    await keepFirstAnswer(tx, tenant.id, userId, key, bodyHash, result);
    return result;
  });
}

/** Takes all borders of the tenant away: its maps are tiles again. Throws AppError `forbidden`. */
export async function dropBoundaries(actor: Actor, requestId?: string): Promise<Saved> {
  const { tenant, userId } = actor;
  if (userId === null || !canSomewhere(actor, 'units.manage')) throw new AppError('forbidden');
  return withTenant(appDb(), tenant.id, async (tx) => {
    const { count } = await tx.unitBoundary.deleteMany({ where: { tenantId: tenant.id } });
    if (count > 0) {
      await recordAudit(tx, {
        ...{ tenantId: tenant.id, actorId: userId, actorPost: actor.post, requestId },
        action: 'boundaries.drop',
        subject: { units: count },
      });
    }
    return { status: 'saved', at: new Date().toISOString(), units: count, act: 'drop' };
  });
}
