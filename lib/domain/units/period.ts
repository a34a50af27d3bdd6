import type { Period } from './unit';

/** Whether the day lies in the period, both ends included. */
export function covers(period: Period, day: string): boolean {
  return period.validFrom <= day && (period.validTo === null || day <= period.validTo);
}

/** Whether the two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || b.validFrom <= a.validTo);
}

/** The day brought into the period: its first day if earlier, its last if later. */
export function dayWithin(period: Period, day: string): string {
  if (day < period.validFrom) return period.validFrom;
  return period.validTo !== null && day > period.validTo ? period.validTo : day;
}

/** The day before an ISO day. Counted in UTC, so that no time zone can move it. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
