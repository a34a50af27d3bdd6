import type { ThresholdRule } from './evaluate';

/** What a column demands, to be compared. One that is said to be unknown is not the same as none, for which "chung" steps in. */
export function demandOf(rule: ThresholdRule | null): string {
  return rule === null ? '' : JSON.stringify([rule.value, rule.upper, rule.text]);
}
