import { versionInForce } from '@/lib/domain/criteria/criteria-set';
import { unitOn } from '@/lib/domain/units/unit-on';
import type { NewFact } from '@/lib/features/assessments/data';
import type { SeedFact, SeedView } from './scenario';

/** What a scenario says, with the ids of the tenant, in the order of time. A slip in a scenario stops the seed. */
export function resolveFacts(
  view: SeedView,
  facts: readonly SeedFact[],
  users: ReadonlyMap<string, number>,
  referenceDay: string,
): NewFact[] {
  const sets = new Map(view.catalogue.map((set) => [set.id, set]));
  const refuse = (fact: SeedFact, why: string): never => {
    throw new Error(`${fact.unitCode} ${fact.setId} ${fact.key} on ${fact.effectiveOn}: ${why}`);
  };
  return [...facts]
    .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0))
    .map((fact): NewFact => {
      const { effectiveOn, stage, status, illustrative, source } = fact;
      if (effectiveOn > referenceDay) refuse(fact, `later than ${referenceDay}`);
      const unit = unitOn(view.territory, fact.unitCode, effectiveOn) ?? refuse(fact, 'no such unit that day');
      const set = sets.get(fact.setId) ?? refuse(fact, 'no such set');
      if (versionInForce(set, effectiveOn) === null || set.level !== unit.level)
        refuse(fact, 'the set does not hold there');
      const item = set.items.get(fact.key) ?? refuse(fact, 'no such item');
      const recordedBy =
        fact.recordedBy === undefined
          ? null
          : (users.get(fact.recordedBy) ?? refuse(fact, `no account ${fact.recordedBy}`));
      const said = { value: fact.value ?? null, valueText: null, note: fact.note ?? null, cause: fact.cause ?? null };
      return {
        unitId: unit.id,
        itemId: item.id,
        stage,
        status,
        effectiveOn,
        recordedBy,
        illustrative,
        source,
        ...said,
      };
    });
}
