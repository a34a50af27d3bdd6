import type { CriterionPair } from '@/lib/domain/criteria/carry-over';
import type { CatalogueCriterion } from '@/lib/domain/criteria/criteria-set';

const fold = (name: string) => name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

/** Criteria of the same name in both sets: what a new mapping begins with, for a person to confirm. */
export function suggestPairs(
  old: readonly Pick<CatalogueCriterion, 'number' | 'name'>[],
  fresh: readonly Pick<CatalogueCriterion, 'number' | 'name'>[],
): CriterionPair[] {
  return fresh.flatMap(({ number, name }) =>
    old.filter((one) => fold(one.name) === fold(name)).map((one) => ({ from: one.number, to: number })),
  );
}
