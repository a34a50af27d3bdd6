import { addMonths, endOfMonth, formatISO, parseISO } from 'date-fns';
import { endOfPreviousYear } from '../time/month-ends';

/** A part of a year that was lived through before: from a month's end to another. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/**
 * The month's end from which the rest of a year is compared with the rest of others: the nearest to the day, and in
 * December the one before, so that its last days are not nothing. "2019-05-22" → "2019-05-31", "2019-12-20" → "2019-11-30".
 */
export function anchorOf(day: string): string {
  const ownEnd = shiftMonths(day, 0);
  const isNear = Number(day.slice(8)) >= 16 && day.slice(5, 7) !== '12';
  return day === ownEnd || isNear ? ownEnd : shiftMonths(day, -1);
}

/** The same rest of the years before, nearest first. */
export function sameSeason(anchor: string, years: number): Window[] {
  return Array.from({ length: years }, (_, ago) => {
    const year = String(Number(anchor.slice(0, 4)) - ago - 1 + (isYearEnd(anchor) ? 1 : 0));
    const from = isYearEnd(anchor)
      ? endOfPreviousYear(`${year}-06-01`)
      : shiftMonths(`${year}${anchor.slice(4, 7)}-01`, 0);
    return { from, to: `${year}-12-31` };
  });
}

/** Stretches of the same length, one before the other up to the day: for a history that knows no year before. */
export function sameLength(anchor: string, day: string, first: string): Window[] {
  const length = monthsToYearEnd(anchor);
  const windows: Window[] = [];
  const lastEnd = day === shiftMonths(day, 0) ? day : shiftMonths(day, -1);
  for (let to = lastEnd; ; to = shiftMonths(to, -length)) {
    const from = shiftMonths(to, -length);
    if (length < 1 || from < first) return windows;
    windows.push({ from, to });
  }
}

/** Months from the anchor to the end of the year that it stands before. */
export function monthsToYearEnd(anchor: string): number {
  return isYearEnd(anchor) ? 12 : 12 - Number(anchor.slice(5, 7));
}

/** The end of the month that lies so many months later. */
export function shiftMonths(day: string, months: number): string {
  const start = parseISO(`${day.slice(0, 7)}-01`);
  return formatISO(endOfMonth(addMonths(start, months)), { representation: 'date' });
}

function isYearEnd(day: string): boolean {
  return day.endsWith('-12-31');
}
