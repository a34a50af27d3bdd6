import { amendmentsOf } from '@/lib/domain/criteria/amendments';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { SeriesMark } from './view';

/**
 * Puts the mark of each amendment on the first point at or after its day (domain.md: the series goes on and carries a
 * mark). One before the first point has none: nothing stands on its other side. Of two between points the later is named.
 * @param points oldest first
 */
export function markSeries<T extends { readonly day: string }>(
  points: readonly T[],
  set: Pick<CatalogueSet, 'versions'>,
): (T & { readonly mark?: SeriesMark })[] {
  const marks = new Map<number, SeriesMark>();
  for (const { from, decision } of amendmentsOf(set)) {
    const at = points.findIndex((point) => point.day >= from);
    if (at > 0) marks.set(at, { decision, from });
  }
  return points.map((point, at) => {
    const mark = marks.get(at);
    return mark ? { ...point, mark } : point;
  });
}
