import type { Status } from '../criteria/status';
import type { CountingRule, Tally } from './summary';

/** Does this status count towards the score? `basically_met` never does (api.md: score = met + not applicable). */
export function counts(status: Status, rule: CountingRule): boolean {
  return status === 'met' || (status === 'not_applicable' && rule.notApplicableCounts);
}

/** The number of criteria that count, 0 to the size of the set. */
export function scoreOf(statuses: readonly Status[], rule: CountingRule): number {
  let score = 0;
  for (const status of statuses) if (counts(status, rule)) score += 1;
  return score;
}

/**
 * Of a tally over units: in how many of them the criterion counts. Over the criteria of one unit: its score.
 * @param tally how many stand in each of the five statuses
 */
export function havingOf(tally: Tally, rule: CountingRule): number {
  return tally.met + (rule.notApplicableCounts ? tally.not_applicable : 0);
}

/** Has anybody said anything yet? A unit of which nothing is known is in no band and in no average. */
export function isAssessed(statuses: readonly Status[]): boolean {
  return statuses.some((status) => status !== 'not_assessed');
}

/** All criteria count and at least one is really met: the unit meets the standard (recognition is another act). */
export function meetsAll(statuses: readonly Status[], rule: CountingRule): boolean {
  return statuses.includes('met') && statuses.every((status) => counts(status, rule));
}
