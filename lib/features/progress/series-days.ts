import { monthEndsBetween } from '@/lib/domain/time/month-ends';

/** Five years of months are drawn. */
const MONTHS_SHOWN = 60;

/** The month ends of a series up to a day, oldest first. */
export function seriesDays(day: string): string[] {
  const start = `${String(Number(day.slice(0, 4)) - MONTHS_SHOWN / 12).padStart(4, '0')}${day.slice(4, 7)}-01`;
  return monthEndsBetween(start, day).slice(-MONTHS_SHOWN);
}
