import type { Status } from '../criteria/status';
import { summarise } from './summarise';
import type { CountingRule, ProgressSummary, SetIdentity } from './summary';
import { walkMonths } from './walk-months';

/** A unit's states at the ends of the months in which something changed, oldest first. */
export interface UnitMonths {
  readonly unitId: number;
  readonly months: readonly { readonly monthEnd: string; readonly statuses: readonly Status[] }[];
}

/**
 * Adds up a group at each of the given days.
 * @param days oldest first
 * @param membersOn the units that belong to the group on a day: units come, go and move
 * @returns one summary a day; a unit without a state on or before the day counts as not assessed
 */
export function summariseSeries<Id extends string>(
  set: SetIdentity<Id>,
  history: ReadonlyMap<number, UnitMonths>,
  days: readonly string[],
  membersOn: (day: string) => readonly number[],
  rule: CountingRule,
): { day: string; summary: ProgressSummary<Id> }[] {
  const nothing = set.numbers.map((): Status => 'not_assessed');
  const walkers = new Map([...history].map(([unitId, unit]) => [unitId, walkMonths(unit.months)]));
  return days.map((day) => {
    const progress = membersOn(day).map((unitId) => ({ unitId, set, statuses: walkers.get(unitId)?.(day) ?? nothing }));
    return { day, summary: summarise(set, progress, rule) };
  });
}
