import { daysBefore } from '../time/shift-day';
import type { Cadence, ReportWindow } from './cadence';

/** Months at whose 14th day a window of NĐ 09/2019 ends, and how many months it has; it begins on a 15th. */
const ENDS: Readonly<Record<Exclude<Cadence, 'day' | 'week'>, { months: readonly number[]; length: number }>> = {
  month: { months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], length: 1 },
  quarter: { months: [3, 6, 9, 12], length: 3 },
  half_year: { months: [6, 12], length: 6 },
  nine_months: { months: [9], length: 9 },
  year: { months: [12], length: 12 },
};

/**
 * The windows of a cadence that end between two days, oldest first (vectors R-V1, S4-V4): months from the 15th of the month
 * before to the 14th, a year from 15/12 to 14/12 (NĐ 09/2019/NĐ-CP, art. 12); a day is a window of its own.
 * @param weekday the last day of a week, 1 Monday to 7 Sunday; only of weekly reports
 */
export function windowsEnding(
  cadence: Cadence,
  from: string,
  to: string,
  weekday: number | null = null,
): ReportWindow[] {
  if (cadence === 'day' || cadence === 'week') return daysWindows(cadence, from, to, weekday ?? 5);
  const { months, length } = ENDS[cadence];
  const found: ReportWindow[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (const month of months) {
      const end = dayOf(year, month, 14);
      if (from <= end && end <= to) found.push({ cadence, from: dayOf(year, month - length, 15), to: end });
    }
  }
  return found;
}

function daysWindows(cadence: 'day' | 'week', from: string, to: string, weekday: number): ReportWindow[] {
  const step = cadence === 'day' ? 1 : 7;
  const first = cadence === 'day' ? from : daysBefore(from, -((weekday - weekdayOf(from) + 7) % 7));
  const found: ReportWindow[] = [];
  for (let end = first; end <= to; end = daysBefore(end, -step))
    found.push({ cadence, from: daysBefore(end, step - 1), to: end });
  return found;
}

/** The window of a cadence that ends on a day (a week: on whatever weekday it is); null: none does. */
export function windowEndingOn(cadence: Cadence, day: string): ReportWindow | null {
  return windowsEnding(cadence, day, day, weekdayOf(day))[0] ?? null;
}

/** 1 Monday to 7 Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Months run on over the ends of years: month 0 is December of the year before. */
function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
