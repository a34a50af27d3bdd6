import { showAverage, showMonth } from '@/lib/i18n/format';
import type { MonthsView, PlacePoint, PlaceSeries } from '@/lib/features/compare/view';

/** A point of a line: `x` and `y` from 0 to 1, y upwards. */
export interface MonthDot {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

export interface SmallLine {
  readonly code: string;
  readonly title: string;
  /** Stretches without a gap; a month nobody assessed and the begin of another set break the line. */
  readonly runs: readonly (readonly MonthDot[])[];
  /** The average at the end of the axis, as it stands beside the name; null: not assessed on the day. */
  readonly last: string | null;
  /** The same numbers for the table, one a day; null: a gap. */
  readonly texts: readonly (string | null)[];
}

export interface MonthsModel {
  readonly labels: readonly string[];
  /** 0 to the size of the set, for every chart. */
  readonly size: number;
  readonly lines: readonly SmallLine[];
  /** The whole, thin behind every line and the last column of the table. */
  readonly whole: SmallLine;
  /** Where another set begins, between two months; `x` as of the dots. */
  readonly breaks: readonly { readonly x: number; readonly at: number; readonly set: string; readonly begin: string }[];
  readonly marks: readonly {
    readonly x: number;
    readonly at: number;
    readonly decision: string | null;
    readonly from: string;
  }[];
  readonly empty: boolean;
}

/**
 * Small charts on one scale and their one table. Pairs are divided only here.
 * Throws RangeError on a point above the axis: it is of another set (R-V6).
 */
export function monthsModel({ days, size, eras, marks, series, whole }: MonthsView, decimals: number): MonthsModel {
  const last = Math.max(1, days.length - 1);
  const starts = new Set(eras.map(({ from }) => from));
  const scale = { size, last, starts, decimals };
  const lines = series.map((one) => lineOf(one, scale));
  return {
    labels: days.map(showMonth),
    size,
    lines,
    whole: lineOf(whole, scale),
    breaks: eras.slice(1).map(({ from, name, begin }) => ({ x: (from - 0.5) / last, at: from, set: name, begin })),
    marks: marks.map(({ at, decision, from }) => ({ x: (at - 0.5) / last, at, decision, from })),
    empty: lines.every(({ runs }) => runs.length === 0),
  };
}

interface Scale {
  readonly size: number;
  readonly last: number;
  /** Days from which a set holds. */
  readonly starts: ReadonlySet<number>;
  readonly decimals: number;
}

function lineOf({ code, title, points }: PlaceSeries, { size, last, starts, decimals }: Scale): SmallLine {
  const runs: MonthDot[][] = [];
  points.forEach((point, at) => {
    if (!point?.average) return;
    const { sum, n } = point.average;
    if (sum > n * size) throw new RangeError(`an average above ${size} criteria at ${code}`);
    const dot = { at, x: at / last, y: sum / n / size };
    const run = runs.at(-1);
    if (run?.at(-1)?.at === at - 1 && !starts.has(at)) run.push(dot);
    else runs.push([dot]);
  });
  const texts = points.map((point) => textOf(point, decimals));
  return { code, title, runs, last: texts.at(-1) ?? null, texts };
}

/** One unit has a score, which is whole; several have an average. */
function textOf(point: PlacePoint | null, decimals: number): string | null {
  if (!point?.average) return null;
  return point.units === 1 ? String(point.average.sum) : showAverage(point.average, decimals);
}
