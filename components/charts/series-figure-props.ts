import type { SeriesDot } from '@/lib/charts/series-model';

export interface SeriesFigureProps {
  title: string;
  dots: readonly SeriesDot[];
  measure: 'average' | 'meetAll';
  decimals: 0 | 1;
  ticks: readonly number[];
  dayTicks: readonly string[];
}
