import type { PlanFigure, PlanKind } from '@/lib/domain/plan/plan-figure';
import { yearEndOf } from '@/lib/domain/plan/year-end';
import { formatAmount } from '@/lib/domain/report/plan-amount';
import { monthEndsBetween } from '@/lib/domain/time/month-ends';
import type { SeriesDot } from './series-dot';

/** What is registered, meant or reckoned for the end of a year, on one of the two axes of a series. */
export interface SeriesAim {
  /** The last day of its year, on which it is drawn. */
  readonly day: string;
  readonly year: number;
  readonly kind: PlanKind;
  readonly measure: 'average' | 'meetAll';
  readonly low: number;
  /** null: one number, or a lower bound. */
  readonly high: number | null;
  /** "15", "≥ 2", "12,5–13" */
  readonly text: string;
}

/** The axis on which a measure is drawn: the criteria of one unit on that of the averages. */
const AXES = { meet_all: 'meetAll', gain_all: 'meetAll', average: 'average', met: 'average', gain: 'average' } as const;

/**
 * The aims that the months can show: of the years that lie inside them, and of the last one, to its end.
 * An increase is drawn where it leads from the start of its year; from a year nobody assessed it leads nowhere.
 */
export function seriesAims(figures: readonly PlanFigure[], dots: readonly SeriesDot[], single: boolean): SeriesAim[] {
  const [first, last] = [dots[0]?.day, dots.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const startOf = (year: number, measure: SeriesAim['measure']) =>
    dots.find(({ day }) => day === `${year - 1}-12-31`)?.[measure] ?? null;
  return figures.flatMap((figure): SeriesAim[] => {
    const { year, kind } = figure;
    const measure = AXES[figure.measure];
    const own = figure.measure === 'met' || figure.measure === 'gain';
    const day = `${year}-12-31`;
    if (own !== single || day < first || year > Number(last.slice(0, 4))) return [];
    const end = yearEndOf(figure, startOf(year, measure));
    return end ? [{ day, year, kind, measure, low: end.low, high: end.high, text: formatAmount(end) }] : [];
  });
}

/** The month ends between the last point and the end of its year, where something is aimed at: there the line has not come yet. */
export function daysAhead(aims: readonly SeriesAim[], dots: readonly SeriesDot[]): string[] {
  const last = dots.at(-1)?.day ?? '';
  const end = aims.reduce((latest, { day }) => (day > latest ? day : latest), '');
  return end > last ? monthEndsBetween(last, end).filter((day) => day > last) : [];
}
