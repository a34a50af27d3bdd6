import { recordAudit } from '@/lib/audit/record';
import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import type { CriterionPair } from '@/lib/domain/criteria/carry-over';
import { AppError } from '@/lib/errors';
import { lockCatalogue, raiseCatalogue } from '../../catalogue/change-catalogue';
import type { NewFact } from '../../assessments/data';
import { lockProjection } from '../../assessments/project';
import { recordBulk } from '../../assessments/record-bulk';
import { readCatalogue } from '../../catalogue/data';
import { itemIndexes } from '../../progress/read-group';
import { territoryOf } from '../../territory/loaders';
import { auditBy } from '../audit-by';
import { requireOffice } from '../require-office';
import { findMappedSets, type MappedSets } from './check-sets';
import { readPairs, readPlan } from './data';
import { checkDay, figuresOf, type CarriedFigures, type UnitPlan } from './plan-carry-over';
import type { CarryOverInput, MappingInput } from './schema';

/** Says which old criteria the new ones came from, in place of what was said before. The same again writes nothing. */
export async function saveMapping(actor: Actor, input: MappingInput, requestId?: string): Promise<void> {
  requireOffice(actor);
  const tenantId = actor.tenant.id;
  await withTenant(appDb(), tenantId, async (tx) => {
    await lockCatalogue(tx, tenantId);
    const { old, set } = findMappedSets(await readCatalogue(tx, tenantId), input.from, input.set);
    const known = ({ from, to }: CriterionPair) =>
      old.identity!.numbers.includes(from) && set.identity!.numbers.includes(to);
    if (!input.pairs.every(known)) throw new AppError('criterion_unknown', { field: 'pairs' });
    const before = await readPairs(tx, tenantId, old.id, set.id);
    if (describe(before) === describe(input.pairs)) return;
    const between = { tenantId, fromSetId: old.id, toSetId: set.id };
    await tx.criterionMapping.deleteMany({ where: between });
    await tx.criterionMapping.createMany({
      data: input.pairs.map(({ from, to }) => ({ ...between, fromNumber: from, toNumber: to })),
    });
    await raiseCatalogue(tx, tenantId);
    const pairs = { before: describe(before), after: describe(input.pairs) };
    const subject = { set: set.id, fromSet: old.id, pairs: input.pairs.length, ...pairs };
    await recordAudit(tx, { ...auditBy(actor, requestId), action: 'mapping.save', subject });
  });
}

/**
 * The explicit act: statuses of the old set, as they hold on the day, become self-assessments on the new one where
 * nobody has said anything yet. Once more it changes nothing.
 * @throws AppError `mapping_empty`, `date_future`, `date_before_set`, `date_after_set`, or as `findMappedSets` does
 */
export async function carryStatusesOver(
  actor: Actor,
  input: CarryOverInput,
  requestId?: string,
): Promise<CarriedFigures> {
  requireOffice(actor);
  const { tenant, userId } = actor;
  const territory = await territoryOf(tenant);
  return withTenant(appDb(), tenant.id, async (tx) => {
    await lockCatalogue(tx, tenant.id);
    const catalogue = await readCatalogue(tx, tenant.id);
    const sets = findMappedSets(catalogue, input.from, input.set);
    checkDay(tenant, sets, input.day);
    const pairs = await readPairs(tx, tenant.id, sets.old.id, sets.set.id);
    if (pairs.length === 0) throw new AppError('mapping_empty');
    const plan = () => readPlan(tx, tenant.id, territory, sets, pairs, input.day);
    const unitIds = (await plan()).filter(({ carried }) => carried.length > 0).map(({ unit }) => unit.id);
    // Whoever saves one of these cells meanwhile is waited for, and then seen.
    if (unitIds.length > 0) await lockProjection(tx, projectionOf(tenant.id, sets, unitIds));
    const plans = await plan();
    const figures = figuresOf(plans);
    if (figures.carried === 0) return figures;
    await recordBulk(tx, tenant.id, catalogue, factsOf(sets, plans, input.day, userId));
    const subject = { set: sets.set.id, fromSet: sets.old.id, effectiveOn: input.day, ...figures };
    await recordAudit(tx, { ...auditBy(actor, requestId), action: 'mapping.carry_over', subject });
    return figures;
  });
}

function factsOf({ old, set }: MappedSets, plans: readonly UnitPlan[], day: string, userId: number | null): NewFact[] {
  return plans.flatMap(({ unit, carried }) =>
    carried.map(({ number, status, from, illustrative }): NewFact => {
      return {
        unitId: unit.id,
        itemId: set.items.get(String(number))!.id,
        stage: 'self',
        ...{ status, value: null, valueText: null, cause: null, illustrative },
        effectiveOn: day,
        recordedBy: userId,
        note: `Chuyển từ tiêu chí ${from.join(', ')}, ${old.name}`,
        source: `Chuyển trạng thái từ ${old.name}`,
      };
    }),
  );
}

function projectionOf(tenantId: number, { set }: MappedSets, unitIds: readonly number[]) {
  const items = itemIndexes({ set, whole: set.identity! });
  return { tenantId, setId: set.id, stage: 'self' as const, unitIds, items };
}

function describe(pairs: readonly CriterionPair[]): string {
  return pairs.map(({ from, to }) => `${from}→${to}`).join(', ');
}
