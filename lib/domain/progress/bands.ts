import type { Band, ProgressSummary } from './summary';

const LOWER_EDGES = [15, 10, 5, 0];
const UPPER_EDGES = [Infinity, 14, 9, 4];

/** Default bands of a set of `size` criteria, high to low: N; 15 to N−1; 10–14; 5–9; 0–4, cut to what fits (domain.md). */
export function defaultBands(size: number): Band[] {
  const below = LOWER_EDGES.map((from, i) => ({ from, to: Math.min(UPPER_EDGES[i]!, size - 1) }));
  return [{ from: size, to: size }, ...below.filter((band) => band.from <= band.to)];
}

/** How many assessed units have a score inside each band, in the order of `bands`. */
export function countBands(summary: ProgressSummary, bands: readonly Band[]): (Band & { count: number })[] {
  return bands.map((band) => ({ ...band, count: countBetween(summary, band.from, band.to) }));
}

/** Assessed units with a score from `from` to `to`, both inside. */
export function countBetween(summary: ProgressSummary, from: number, to: number): number {
  return summary.scores.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
}
