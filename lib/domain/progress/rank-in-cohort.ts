/** One of those that are ranked. */
export interface Ranked<T> {
  readonly item: T;
  /** 1 is the best; equal scores share a rank and the next one skips (1, 1, 3). null: not assessed, so not ranked. */
  readonly rank: number | null;
}

/**
 * Ranks units of ONE cohort: the same commune group (QĐ 51/2025/QĐ-TTg) on the same set. Across groups thresholds differ,
 * so nobody ranks them together; the caller hands over one group at a time.
 * @param scoreOf the criteria that count, 0 to the size of the set; null of a unit that nobody assessed
 * @returns best first, those not assessed last; equal ones in the order they came in
 */
export function rankInCohort<T>(items: readonly T[], scoreOf: (item: T) => number | null): Ranked<T>[] {
  const scored = items.map((item) => ({ item, score: scoreOf(item) }));
  const inOrder = [...scored].sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
  return inOrder.map(({ item, score }) => ({
    item,
    rank: score === null ? null : 1 + inOrder.findIndex((first) => first.score === score),
  }));
}
