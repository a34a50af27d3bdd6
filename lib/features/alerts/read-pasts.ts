import type { UnitPast } from '@/lib/domain/alerts/unit-past';
import { lifeOf } from '@/lib/domain/criteria/version-for';
import { groupBy } from '@/lib/domain/group-by';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { readTogether, readVersionSum } from '../progress/data';
import type { GroupQuestion } from '../progress/read-group';
import { VersionedCache } from '../versioned-cache';
import { readLastDays, readSteps, readValues, type FactsQuery } from './data';
import { visibleItems } from './visible-items';

/** What the facts say of each unit: all but evidence and what is registered. */
export type FactPast = Omit<UnitPast, 'evidence' | 'registered'>;

export type PastsQuestion = Omit<GroupQuestion, 'compareTo'>;

const pasts = new VersionedCache<readonly FactPast[]>(64);

/** The past of the units on the visible criteria, up to the day; kept until one of them is written to. */
export async function readPasts(question: PastsQuestion, members: readonly UnitRecord[]): Promise<readonly FactPast[]> {
  const { scope, chosen, stage } = question;
  const { id: tenantId, territoryVersion, catalogueVersion } = scope.actor.tenant;
  const unitIds = members.map(({ id }) => id);
  const versions = await readVersionSum({ tenantId, setId: chosen.set.id, stage, unitIds });
  const subject = [tenantId, scope.unit.id, chosen.set.id, chosen.shown.id, stage, scope.day];
  return pasts.get([...subject, territoryVersion, catalogueVersion, versions], () => fetchPasts(question, members));
}

async function fetchPasts({ scope, chosen, stage }: PastsQuestion, members: readonly UnitRecord[]) {
  const { id: tenantId } = scope.actor.tenant;
  const items = visibleItems(chosen);
  const itemOf = new Map(items.map((item) => [item.id, item]));
  const query = (ids: typeof items): FactsQuery => ({
    tenantId,
    stage,
    day: scope.day,
    unitIds: members.map(({ id }) => id),
    itemIds: ids.map(({ id }) => id),
  });
  const [steps, values, last] = await readTogether(tenantId, async (tx) => [
    await readSteps(tx, query(items.filter(({ isIndicator }) => !isIndicator))),
    groupBy(
      await readValues(tx, query(items.filter(({ isIndicator, asked }) => isIndicator && asked))),
      ({ unitId }) => unitId,
    ),
    // Whoever wrote to what was dropped since has still said something of the unit.
    await readLastDays(tx, query(items)),
  ]);
  const begun = lifeOf(chosen.set).validFrom;
  return members.map(({ id, validFrom }): FactPast => ({
    unitId: id,
    expectedFrom: validFrom > begun ? validFrom : begun,
    steps: (steps.get(id) ?? []).map(({ itemId, ...step }) => ({ ...step, index: itemOf.get(itemId)!.index })),
    values: (values.get(id) ?? []).map(({ itemId, day, changedOn, isValue, askedOf }) => {
      const { key, index } = itemOf.get(itemId)!;
      return { index, code: key.slice(2), day, changedOn, isValue, askedOf };
    }),
    lastFact: last.get(id) ?? null,
  }));
}
