import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { legendFault } from '@/lib/domain/map/legend';
import { AppError } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { readLegendsIn } from './data';
import type { legendForm } from './legend-setting';

/**
 * Chooses the classes of a set's maps; no class at all brings back the bands of the sentence. What is as it was writes nothing.
 * @throws AppError `forbidden`, `set_unknown`, `legend_…`
 */
export async function saveLegend(
  actor: Actor,
  { set: setId, legend }: z.infer<typeof legendForm>,
  requestId?: string,
): Promise<void> {
  if (!canSomewhere(actor, 'units.manage')) throw new AppError('forbidden');
  const sets = await catalogueOf(actor.tenant);
  const size = sets.find(({ id }) => id === setId)?.identity?.numbers.length;
  const unknown = legend.some(({ also }) => also !== null && !sets.some(({ id, identity }) => id === also && identity));
  if (size === undefined || unknown) throw new AppError('set_unknown');
  const fault = legend.length === 0 ? null : legendFault(legend, size);
  if (fault) throw new AppError(fault);
  const tenantId = actor.tenant.id;
  await withTenant(appDb(), tenantId, async (tx) => {
    // The legends of all sets are one row, which is not there before the first one: the lock is the tenant's, not the row's.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('ntm-board map_legend'), ${tenantId}::int)`;
    const { [setId]: before = [], ...others } = await readLegendsIn(tx, tenantId);
    if (JSON.stringify(before) === JSON.stringify(legend)) return;
    const value = structuredClone(legend.length === 0 ? others : { ...others, [setId]: legend }) as object;
    const said = { value, updatedBy: actor.post, updatedAt: new Date() };
    await tx.tenantSetting.upsert({
      where: { tenantId_key: { tenantId, key: 'map_legend' } },
      create: { tenantId, key: 'map_legend', ...said },
      update: said,
    });
    const told = (classes: typeof legend | readonly (typeof legend)[number][]) =>
      classes.map(({ least, label }) => (label ? `${least} (${label})` : `${least}`)).join(', ') || '–';
    await recordAudit(tx, {
      ...{ tenantId, actorId: actor.userId, actorPost: actor.post, requestId },
      action: 'settings.map_legend',
      subject: { set: setId, before: told(before), after: told(legend) },
    });
  });
}
