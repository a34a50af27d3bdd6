import { STATUSES, type Status } from '../criteria/status';
import { isAssessed, meetsAll, scoreOf } from './counting';
import { assertSameSet } from './same-set';
import type { CountingRule, ProgressSummary, SetIdentity, Tally, UnitProgress } from './summary';

/** The neutral element of `merge`: no unit at all. */
export function emptySummary<Id extends string>(set: SetIdentity<Id>): ProgressSummary<Id> {
  return {
    set,
    units: 0,
    assessed: 0,
    meetAll: 0,
    scores: new Array<number>(set.numbers.length + 1).fill(0),
    criteria: set.numbers.map(() => emptyTally()),
  };
}

/**
 * Adds up the units of a group on one set.
 * Goes in: the set and one `UnitProgress` a unit (a unit without any fact has only `not_assessed`).
 * Throws `SetsDiffer` when a unit's progress is on another set, `RangeError` when it has not one status a criterion:
 * 18 met of a set of 19 must not pass for everything met.
 */
export function summarise<Id extends string>(
  set: SetIdentity<Id>,
  progress: readonly UnitProgress<NoInfer<Id>>[],
  rule: CountingRule,
): ProgressSummary<Id> {
  const scores = new Array<number>(set.numbers.length + 1).fill(0);
  const criteria = set.numbers.map(() => emptyTally());
  let assessed = 0;
  let meetAll = 0;
  for (const unit of progress) {
    assertSameSet(set, unit.set);
    if (unit.statuses.length !== criteria.length)
      throw new RangeError(`${unit.statuses.length} statuses on ${criteria.length} criteria`);
    for (let index = 0; index < criteria.length; index += 1) criteria[index]![unit.statuses[index]!] += 1;
    if (!isAssessed(unit.statuses)) continue;
    assessed += 1;
    scores[scoreOf(unit.statuses, rule)]! += 1;
    if (meetsAll(unit.statuses, rule)) meetAll += 1;
  }
  return { set, units: progress.length, assessed, meetAll, scores, criteria };
}

/**
 * Adds two groups without a common unit. Commutative and associative, `emptySummary` is neutral:
 * a district is the merge of its communes, a province of its districts. Throws `SetsDiffer`.
 */
export function merge<Id extends string>(a: ProgressSummary<Id>, b: ProgressSummary<NoInfer<Id>>): ProgressSummary<Id> {
  assertSameSet(a.set, b.set);
  return {
    set: a.set,
    units: a.units + b.units,
    assessed: a.assessed + b.assessed,
    meetAll: a.meetAll + b.meetAll,
    scores: a.scores.map((count, score) => count + b.scores[score]!),
    criteria: a.criteria.map((tally, index) => addTallies(tally, b.criteria[index]!)),
  };
}

/** The merge of any number of groups. */
export function mergeAll<Id extends string>(
  set: SetIdentity<Id>,
  parts: readonly ProgressSummary<NoInfer<Id>>[],
): ProgressSummary<Id> {
  return parts.reduce((sum, part) => merge(sum, part), emptySummary(set));
}

function emptyTally(): Record<Status, number> {
  return { not_assessed: 0, not_met: 0, basically_met: 0, met: 0, not_applicable: 0 };
}

function addTallies(a: Tally, b: Tally): Tally {
  const sum = emptyTally();
  for (const status of STATUSES) sum[status] = a[status] + b[status];
  return sum;
}
