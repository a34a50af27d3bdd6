import { daysFrom } from '@/lib/domain/time/days-from';

/** A day as its distance from another: ("2019-12-31", "2019-12-24") → -7, two signs where a date takes twelve. */
export function packDay(base: string, day: string): number {
  return daysFrom(base, day);
}

/** The inverse of `packDay`, for hundreds of days at once: nothing of time zones or formats is asked. */
export function unpackDay(base: string, distance: number): string {
  return new Date(Date.parse(base) + distance * 86_400_000).toISOString().slice(0, 10);
}
