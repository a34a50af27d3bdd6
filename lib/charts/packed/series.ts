import { daysFrom } from '@/lib/domain/time/days-from';
import type { SeriesPoint } from '@/lib/features/progress/view';
import { unpackDay } from './unpack-day';

export type PackedPoint = [
  day: number,
  sum: number | null,
  n: number,
  meetAll: number,
  assessed: number,
  units: number,
  mark?: SeriesPoint['mark'],
];

/** The points of a series without the names of their fields; `from` is the day that days are counted from. */
export function packSeries(points: readonly SeriesPoint[], from: string): PackedPoint[] {
  return points.map(({ day, average, meetAll, assessed, units, mark }) => {
    const figures = [average?.sum ?? null, average?.n ?? 0, meetAll, assessed, units] as const;
    return mark ? [daysFrom(from, day), ...figures, mark] : [daysFrom(from, day), ...figures];
  });
}

/** The inverse of `packSeries`. */
export function unpackSeries(points: readonly PackedPoint[], from: string): SeriesPoint[] {
  return points.map(([day, sum, n, meetAll, assessed, units, mark]) => ({
    ...{ day: unpackDay(from, day), average: sum === null ? null : { sum, n }, meetAll, assessed, units },
    ...(mark ? { mark } : {}),
  }));
}
