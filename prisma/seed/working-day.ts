import type { Random } from './random';

const DAY = 86_400_000;
const toTime = (day: string) => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** How much is finished in each month: reviews at the end of a quarter, and the rush before the year's end. */
const WEIGHT = [0.5, 0.3, 0.8, 0.6, 0.7, 1.2, 0.7, 0.8, 1.3, 1.3, 2, 3];

export function daysAfter(day: string, days: number): string {
  return toDay(toTime(day) + days * DAY);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY);
}

function isWorkingDay(day: string): boolean {
  const weekday = new Date(toTime(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** A working day after `after` and not after `until`, in the months in which work is usually finished. */
export function pickWorkingDay(random: Random, after: string, until: string): string {
  const span = daysBetween(after, until);
  if (span < 1) return until;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const day = daysAfter(after, random.between(1, span));
    const weight = WEIGHT[Number(day.slice(5, 7)) - 1] ?? 1;
    if (isWorkingDay(day) && random.chance(weight / 3)) return day;
  }
  return until;
}
