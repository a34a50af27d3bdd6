import type { Average, ProgressSummary } from './summary';

/** Criteria per assessed unit, as a pair: averages of averages cannot be built, sums of pairs can. */
export function averageOf(summary: ProgressSummary): Average {
  const sum = summary.scores.reduce((total, count, score) => total + count * score, 0);
  return { sum, n: summary.assessed };
}
