import { LRUCache } from 'lru-cache';
import { monthEndsBetween } from '@/lib/domain/time/month-ends';

/** Five years of months are drawn. */
const MONTHS_SHOWN = 60;

/** Every request asks for the days of its series, mostly for the same one. */
const known = new LRUCache<string, readonly string[]>({ max: 500 });

/** The month ends of a series up to a day, oldest first. */
export function seriesDays(day: string): readonly string[] {
  const days = known.get(day) ?? lastMonthEnds(day);
  known.set(day, days);
  return days;
}

function lastMonthEnds(day: string): string[] {
  const start = `${String(Number(day.slice(0, 4)) - MONTHS_SHOWN / 12).padStart(4, '0')}${day.slice(4, 7)}-01`;
  return monthEndsBetween(start, day).slice(-MONTHS_SHOWN);
}
