import type { PlanFigure } from './plan-figure';

/**
 * The figures that hold on a day: of each year, kind and measure the one said last.
 * @param figures of one unit, in the order in which they were recorded
 * @param day ISO; what was said later is not known yet. A figure without a day holds from the first day of its year
 * @returns oldest year first, a year's in the order in which they came
 */
export function holdingPlans<T extends PlanFigure>(figures: readonly T[], day: string): T[] {
  const known = figures.filter((figure) => dayOf(figure) <= day);
  const last = new Map<string, T>();
  for (const figure of known) {
    const key = `${figure.year} ${figure.kind} ${figure.measure}`;
    const other = last.get(key);
    if (!other || dayOf(other) <= dayOf(figure)) last.set(key, figure);
  }
  return known.filter((figure) => [...last.values()].includes(figure)).sort((a, b) => a.year - b.year);
}

function dayOf({ saidOn, year }: PlanFigure): string {
  return saidOn ?? `${year}-01-01`;
}
