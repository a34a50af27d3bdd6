import { daysFrom } from '../time/days-from';

/** A month of pace (facts.md, section 7). */
const MONTH_DAYS = 365 / 12;

/** What a deadline asks for. Figures are not rounded. */
export interface NeededPace {
  /** Counted to the named day; negative: it is over. */
  readonly daysLeft: number;
  /** null: no day is left, or nothing remains. */
  readonly perMonth: number | null;
  readonly daysEach: number | null;
}

/**
 * How fast `remaining` must come between two ISO days (vector S1-V3: 8 criteria in 328 days, one every 41,0).
 * @param remaining criteria; 0 or less: nothing remains
 */
export function neededPace(from: string, to: string, remaining: number): NeededPace {
  const daysLeft = daysFrom(from, to);
  if (daysLeft <= 0 || remaining <= 0) return { daysLeft, perMonth: null, daysEach: null };
  return { daysLeft, perMonth: (remaining * MONTH_DAYS) / daysLeft, daysEach: daysLeft / remaining };
}

/** The months of a year that are over on a day, and those that are not: "9 tháng", "3 tháng cuối năm" (vector S3-V5). */
export function monthsOfYear(asOf: string): { readonly over: number; readonly left: number } {
  const isLast = daysFrom(asOf, `${asOf.slice(0, 4)}-12-31`) === 0;
  const over = isLast ? 12 : Number(asOf.slice(5, 7)) - 1;
  return { over, left: 12 - over };
}
