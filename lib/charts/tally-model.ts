import { havingOf } from '@/lib/domain/progress/counting';
import type { CountingRule, Tally } from '@/lib/domain/progress/summary';
import type { CriterionView } from '@/lib/features/progress/view';

export interface TallyLine extends CriterionView {
  /** Units in which the criterion does not count yet, assessed or not. */
  readonly lacking: number;
}

/** Criteria by how many units lack them, most first; equal ones in the order of their numbers. */
export function tallyModel(criteria: readonly CriterionView[], rule: CountingRule): TallyLine[] {
  return criteria
    .map((criterion) => ({ ...criterion, lacking: lackingOf(criterion.tally, rule) }))
    .sort((a, b) => b.lacking - a.lacking || a.number - b.number);
}

function lackingOf(tally: Tally, rule: CountingRule): number {
  const units = Object.values(tally).reduce((sum, count) => sum + count, 0);
  return units - havingOf(tally, rule);
}
