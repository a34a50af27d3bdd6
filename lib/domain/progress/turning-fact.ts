import type { Status } from '../criteria/status';
import { counts } from './counting';
import type { CountingRule } from './summary';

/**
 * The fact that a change is owed to: since it the criterion counts, or does not count, without a break.
 * @param facts of one cell after the comparison day, in the order in which they hold; a later one that says the same
 *   in other words (met, then not applicable) changes nothing
 * @returns null where nothing was said after the comparison day
 */
export function turningFact<T extends { readonly status: Status }>(facts: readonly T[], rule: CountingRule): T | null {
  const last = facts.at(-1);
  if (!last) return null;
  const other = facts.findLastIndex(({ status }) => counts(status, rule) !== counts(last.status, rule));
  return facts[other + 1]!;
}
