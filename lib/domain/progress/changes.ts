import type { Status } from '../criteria/status';
import { counts, isAssessed } from './counting';
import type { CountingRule } from './summary';

export interface CriterionChange {
  /** Index into the set's numbers. */
  readonly index: number;
  readonly from: Status;
  readonly to: Status;
}

/** What a unit gained and lost between two days on one set, apart: their difference hides both. */
export interface UnitChange {
  readonly gained: CriterionChange[];
  readonly lost: CriterionChange[];
}

/**
 * Compares a unit with itself on an earlier day. A unit that was not assessed on one of the two days
 * has no change: its first assessment is not a gain.
 */
export function compareStatuses(before: readonly Status[], now: readonly Status[], rule: CountingRule): UnitChange {
  const change: UnitChange = { gained: [], lost: [] };
  if (!isAssessed(before) || !isAssessed(now)) return change;
  now.forEach((to, index) => {
    const from = before[index]!;
    if (counts(from, rule) === counts(to, rule)) return;
    (counts(to, rule) ? change.gained : change.lost).push({ index, from, to });
  });
  return change;
}
