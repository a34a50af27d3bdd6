import type { PlanFigure } from './plan-figure';

export interface Registration extends PlanFigure {
  /** null: by no decision. */
  readonly decision: string | null;
}

/**
 * What each body registered for a year, the last word of each: a commune's own and a province's decision may differ, and
 * neither takes the other away (Can Lộc 2018: four communes by the district, one of them by Quyết định 429/QĐ-UBND).
 * @param figures of one unit, in the order in which they were recorded
 */
export function registrationsOf<T extends Registration>(figures: readonly T[], year: number, day: string): T[] {
  const last = new Map<string, T>();
  for (const figure of figures) {
    if (figure.kind !== 'registered' || figure.year !== year || (figure.saidOn ?? `${year}-01-01`) > day) continue;
    const other = last.get(figure.saidBy);
    if (!other || (other.saidOn ?? '') <= (figure.saidOn ?? '')) last.set(figure.saidBy, figure);
  }
  return [...last.values()];
}
