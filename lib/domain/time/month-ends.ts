import { addMonths, endOfMonth, formatISO, parseISO } from 'date-fns';

/** Domain days are plain ISO strings; a library date lives only inside these functions. */
function iso(date: Date): string {
  return formatISO(date, { representation: 'date' });
}

/** The last day of the month of an ISO day: "2019-02-10" → "2019-02-28". */
export function monthEndOf(day: string): string {
  return iso(endOfMonth(parseISO(day)));
}

/** Month ends from the month of `from` on that are not after `to`, oldest first. */
export function monthEndsBetween(from: string, to: string): string[] {
  const ends: string[] = [];
  for (let start = parseISO(`${from.slice(0, 7)}-01`); ; start = addMonths(start, 1)) {
    const end = iso(endOfMonth(start));
    if (end > to) return ends;
    ends.push(end);
  }
}

/** The last day of the year before: what a page compares with unless asked otherwise. */
export function endOfPreviousYear(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}-12-31`;
}

/** Is this a real calendar day, written as an ISO day? There is no year 0000, and no database column takes it. */
export function isIsoDay(text: string): boolean {
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(parseISO(text).getTime());
}
