import fc from 'fast-check';
import type { CountingRule, SetIdentity, UnitProgress } from '@/lib/domain/progress/summary';
import { anySet } from './criteria-set';
import { anyStatuses } from './statuses';

export const anyRule: fc.Arbitrary<CountingRule> = fc.boolean().map((notApplicableCounts) => ({ notApplicableCounts }));

export function anyUnits<Id extends string>(set: SetIdentity<Id>): fc.Arbitrary<UnitProgress<Id>[]> {
  const unit = fc.record({ unitId: fc.nat(), statuses: anyStatuses(set.numbers.length) });
  return fc.array(
    unit.map((drawn) => ({ ...drawn, set })),
    { maxLength: 12 },
  );
}

/** A set with `count` groups of units on it. */
export function anyGroups(
  count: number,
): fc.Arbitrary<{ set: SetIdentity; rule: CountingRule; groups: UnitProgress[][] }> {
  return anySet.chain((set) =>
    fc.record({
      set: fc.constant(set),
      rule: anyRule,
      groups: fc.array(anyUnits(set), { minLength: count, maxLength: count }),
    }),
  );
}
