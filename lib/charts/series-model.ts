import { showAverage, showMonth } from '@/lib/i18n/format';
import { shortDecision } from '@/lib/domain/report/short-decision';
import type { PlanFigure } from '@/lib/domain/plan/plan-figure';
import type { SeriesPoint } from '@/lib/features/progress/view';
import type { SeriesDot } from './series-dot';
import { daysAhead, seriesAims, type SeriesAim } from './series-aims';

export interface SeriesModel {
  readonly dots: SeriesDot[];
  /** The axis of the averages runs from 0 to the size of the set, that of the units from 0 to their number. */
  readonly size: number;
  readonly units: number;
  readonly sizeTicks: number[];
  readonly unitTicks: number[];
  /** Days named on the axis. */
  readonly dayTicks: string[];
  /** Targets and what else is meant for the ends of years. */
  readonly aims: SeriesAim[];
  /** Days of the axis beyond the last point, up to the last aim. */
  readonly ahead: string[];
  readonly empty: boolean;
}

/**
 * What the charts of a series draw and their table says. Pairs are divided only here, at the very end.
 * Throws RangeError on a point above the axis: it is of another set, and the two are never drawn on one axis (R-V6).
 */
export function seriesModel(
  points: readonly SeriesPoint[],
  { size, decimals }: { readonly size: number; readonly decimals: number },
  plans: readonly PlanFigure[] = [],
  single = false,
): SeriesModel {
  const alien = points.find(({ average }) => average && average.sum > average.n * size);
  if (alien) throw new RangeError(`an average above ${size} criteria on ${alien.day}`);
  const dots = points.map((point) => ({
    day: point.day,
    label: showMonth(point.day),
    average: point.average && point.average.n > 0 ? point.average.sum / point.average.n : null,
    averageText: showAverage(point.average, decimals),
    meetAll: point.assessed > 0 ? point.meetAll : null,
    assessed: point.assessed,
    units: point.units,
    mark: point.mark ? { ...point.mark, decision: shortDecision(point.mark.decision) } : null,
  }));
  const aims = seriesAims(plans, dots, single);
  const ahead = daysAhead(aims, dots);
  const units = Math.max(1, ...points.map((point) => point.units));
  return {
    dots,
    size,
    units,
    sizeTicks: ticks(size),
    unitTicks: ticks(units),
    dayTicks: [...dayTicks(dots, ahead.length), ...ahead.slice(-1)],
    aims,
    ahead,
    empty: dots.every((dot) => dot.average === null),
  };
}

/** Zero, whole steps of 1, 2, 5 × 10ⁿ, and the end itself; at most six. */
function ticks(end: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((s) => end / s <= 4.5) ?? end;
  const inner: number[] = [];
  for (let tick = 0; tick <= end - step * 0.6; tick += step) inner.push(tick);
  return [...inner, end];
}

/** Every month of a short series, the quarters of a longer one, the Januaries of a long one; always the last day. */
function dayTicks(dots: readonly SeriesDot[], ahead: number): string[] {
  const months = dots.length <= 8 ? null : dots.length <= 18 ? ['03', '06', '09', '12'] : ['01'];
  // A day named next to the last one would be written over it.
  const room = Math.max(2, Math.ceil((dots.length + ahead) / (ahead > 0 ? 7 : 14)));
  return dots
    .filter(
      ({ day }, i) =>
        months === null || i === dots.length - 1 || (i < dots.length - 1 - room && months.includes(day.slice(5, 7))),
    )
    .map(({ day }) => day);
}
