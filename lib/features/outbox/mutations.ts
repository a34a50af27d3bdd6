import { recordAudit } from '@/lib/audit/record';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';
import { authorityOver, findTarget } from '../assessments/check-save';
import { readSelfAuthors } from '../assessments/data';
import { catalogueOf } from '../catalogue/loaders';
import { territoryOf } from '../territory/loaders';
import { insertSetAside, readFactItems } from './data';
import type { SetAsideInput } from './schema';

/**
 * Keeps in the history of its cells what a person typed and gave up for another's fact. Who may write the cell may do so;
 * a lock that has come since does not matter, because no fact is written.
 */
export async function recordSetAside(actor: Actor, input: SetAsideInput, requestId?: string): Promise<void> {
  const { tenant, userId } = actor;
  if (userId === null) throw new AppError('forbidden');
  const [territory, catalogue] = await Promise.all([territoryOf(tenant), catalogueOf(tenant)]);
  const target = findTarget(actor, territory, catalogue, input);
  const { unit, set } = target;
  const named = input.entries.map((entry) => {
    const item = set.items.get(entry.item);
    if (!item) throw new AppError('criterion_unknown');
    return { entry, item };
  });

  await withTenant(appDb(), tenant.id, async (tx) => {
    const ids = named.map(({ item }) => item.id);
    const authors =
      input.stage === 'self' ? new Map() : await readSelfAuthors(tx, tenant.id, unit.id, ids, input.effectiveOn);
    for (const { item } of named) {
      const refusal = authorityOver(actor, territory, target, input, item.criterion, authors.get(item.id) ?? null);
      if (refusal) throw new AppError(refusal);
    }
    const cells = { tenantId: tenant.id, unitId: unit.id, stage: input.stage };
    const kept = await readFactItems(
      tx,
      cells,
      named.map(({ entry }) => entry.keptFactId),
    );
    if (named.some(({ entry, item }) => kept.get(entry.keptFactId) !== item.id)) throw new AppError('invalid');
    const rows = named.map(({ entry, item }) => ({
      unitId: unit.id,
      itemId: item.id,
      stage: input.stage,
      status: entry.status,
      value: entry.value,
      note: item.isIndicator ? null : input.note,
      cause: item.isIndicator ? null : input.cause,
      effectiveOn: input.effectiveOn,
      keptId: entry.keptFactId,
    }));
    const written = await insertSetAside(tx, { tenantId: tenant.id, madeBy: userId, key: input.key }, rows);
    if (written === 0) return;
    await recordAudit(tx, {
      tenantId: tenant.id,
      actorId: userId,
      actorPost: actor.post,
      action: 'assessment.set_aside',
      unitId: unit.id,
      subject: {
        set: set.id,
        stage: input.stage,
        effectiveOn: input.effectiveOn,
        items: named.map(({ entry }) => ({ item: entry.item, status: entry.status, value: entry.value })),
      },
      requestId,
    });
  });
}
