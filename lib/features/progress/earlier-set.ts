import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { basicSet } from '@/lib/domain/criteria/set-in-force';
import { lifeOf } from '@/lib/domain/criteria/version-for';
import { dayBefore } from '@/lib/domain/units/period';
import { isAppError } from '@/lib/errors';
import { chooseSet, type ReadableSet } from './choose-set';
import type { UnitScope } from './resolve-unit';
import { seriesDays } from './series-days';

/** The set by which the level was judged until another took its place: its months are never joined with that one's. */
export interface EarlierSet {
  readonly chosen: ReadableSet;
  /** The first day of the set that took its place. */
  readonly until: string;
}

/** The set before the chosen one, where the months that are shown reach back to it and the reader may see it. */
export function earlierSet(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  { set }: ReadableSet,
): EarlierSet | null {
  const until = lifeOf(set).validFrom;
  if (until <= (seriesDays(scope.day)[0] ?? until)) return null;
  if (basicSet(catalogue, set.level, scope.day) !== set) return null;
  const before = basicSet(catalogue, set.level, dayBefore(until));
  if (!before || before === set) return null;
  try {
    return { chosen: chooseSet(scope, catalogue, before.id), until };
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}
