import { formatISO, parseISO, subDays, subMonths } from 'date-fns';

function iso(date: Date): string {
  return formatISO(date, { representation: 'date' });
}

/** So many days earlier: ("2019-03-01", 1) → "2019-02-28". A negative number goes forward. */
export function daysBefore(day: string, days: number): string {
  return iso(subDays(parseISO(day), days));
}

/** So many months earlier, at most the month's last day: ("2019-08-31", 6) → "2019-02-28". */
export function monthsBefore(day: string, months: number): string {
  return iso(subMonths(parseISO(day), months));
}
