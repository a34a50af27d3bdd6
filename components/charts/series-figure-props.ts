import type { SeriesAim } from '@/lib/charts/series-aims';
import type { SeriesDot } from '@/lib/charts/series-dot';

export interface SeriesFigureProps {
  title: string;
  dots: readonly SeriesDot[];
  measure: 'average' | 'meetAll';
  decimals: number;
  ticks: readonly number[];
  dayTicks: readonly string[];
  /** What is aimed at on this axis. */
  aims: readonly SeriesAim[];
  /** Days of the axis beyond the last point. */
  ahead: readonly string[];
}
