import { daysFrom } from '../time/days-from';
import { endOfPreviousYear } from '../time/month-ends';
import { neededPace } from './needed-pace';

export type PaceStatus = 'done' | 'on_pace' | 'behind';

/** How far a year is gone, and where an even progress would stand by then. */
export interface YearPace {
  /** 1 on the first of January. */
  readonly dayOfYear: number;
  readonly yearDays: number;
  /** To the last day of the year. */
  readonly daysLeft: number;
  /** Criteria that an even progress to what was registered would have brought by the day. */
  readonly expected: number;
  /** How many of them are missing; 0 or less: none. */
  readonly behindBy: number;
  /** Criteria a month in the days that are left; null: the year is over, or nothing is left to do. */
  readonly neededPerMonth: number | null;
  /** Increase at the year's end if it went on as since January; not rounded. */
  readonly runRate: number;
  readonly status: PaceStatus;
}

/**
 * The pace of a year towards an increase, on a day (vector S0-V6). Figures are not rounded.
 * @param asOf ISO day
 * @param registered the increase that the year is to bring, more than 0
 * @param achieved the increase since the end of the year before
 */
export function yearPace(asOf: string, registered: number, achieved: number): YearPace {
  const yearEnd = yearEndOfDay(asOf);
  const dayOfYear = daysFrom(endOfPreviousYear(asOf), asOf);
  const yearDays = daysFrom(endOfPreviousYear(asOf), yearEnd);
  const expected = (registered * dayOfYear) / yearDays;
  const left = neededPace(asOf, yearEnd, registered - achieved);
  return {
    dayOfYear,
    yearDays,
    daysLeft: left.daysLeft,
    expected,
    behindBy: expected - achieved,
    neededPerMonth: left.perMonth,
    runRate: (achieved * yearDays) / dayOfYear,
    status: achieved >= registered ? 'done' : achieved >= expected ? 'on_pace' : 'behind',
  };
}

/** "2019-05-22" → "2019-12-31" */
export function yearEndOfDay(day: string): string {
  return `${day.slice(0, 4)}-12-31`;
}
