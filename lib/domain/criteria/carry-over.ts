import { groupBy } from '../group-by';
import { proposeStatus } from './propose-status';
import type { Status } from './status';

/** Old criterion to new. */
export interface CriterionPair {
  readonly from: number;
  readonly to: number;
}

/** A status that a unit brings along to a new criterion, and from which old ones. */
export interface CarriedStatus {
  readonly number: number;
  readonly status: Status;
  readonly from: readonly number[];
}

export interface CarryOver {
  /** By the number of the new criterion. */
  readonly carried: readonly CarriedStatus[];
  /** New criteria that would have been given a status, and keep the one they were assessed with. */
  readonly kept: readonly number[];
}

/**
 * What one unit brings along from an old set to a new one (domain.md: a new set starts not assessed, and an office may
 * carry statuses over in an explicit act). Several old criteria make one new one as indicators make a criterion: all
 * met is met, any not met is not met, some not assessed is not assessed and nothing is brought along.
 * @param old status of the old criteria; what is missing is not assessed
 * @param assessed new criteria that somebody has assessed already: they are never touched
 */
export function carryOver(
  pairs: readonly CriterionPair[],
  old: ReadonlyMap<number, Status>,
  assessed: ReadonlySet<number>,
): CarryOver {
  const given = [...groupBy(pairs, (pair) => pair.to)]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, group]): CarriedStatus[] => {
      const from = [...new Set(group.map((pair) => pair.from))].sort((a, b) => a - b);
      const { status } = proposeStatus(
        from.map((one) => ({ code: String(one), status: old.get(one) ?? 'not_assessed' })),
      );
      return status === null || status === 'not_assessed' ? [] : [{ number, status, from }];
    });
  return {
    carried: given.filter(({ number }) => !assessed.has(number)),
    kept: given.filter(({ number }) => assessed.has(number)).map(({ number }) => number),
  };
}
