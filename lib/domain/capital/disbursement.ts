import { daysFrom } from '../time/days-from';
import { formatNumber } from '../report/format';
import type { Money } from './capital-line';
import { topOf } from './sum-money';

/** A share in percent between two ends; a missing end is not known. */
export interface Rate {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * How much of `whole` a part of it is, in percent, as far as the bounds let it be known: "hơn 5 tỷ" of 10 is at least 50 %.
 * @returns null where nothing is said of one of them, or the whole may be nothing
 */
export function rateOf(part: Money | null, whole: Money | null): Rate | null {
  if (!part || !whole || whole.low <= 0) return null;
  const [partTop, wholeTop] = [topOf(part), topOf(whole)];
  return {
    low: wholeTop === null ? null : (part.low * 100) / wholeTop,
    high: partTop === null ? null : (partTop * 100) / whole.low,
  };
}

/** "56,3%", "≥ 50,0%", "≤ 20,0%", "40,0–50,0%"; null where neither end is known. One decimal, half up. */
export function writeRate(rate: Rate | null): string | null {
  if (!rate) return null;
  const write = (percent: number) => `${formatNumber(percent, 1)}%`;
  const { low, high } = rate;
  if (low !== null && high !== null) return low === high ? write(low) : `${write(low).slice(0, -1)}–${write(high)}`;
  if (low !== null) return `≥ ${write(low)}`;
  return high === null ? null : `≤ ${write(high)}`;
}

/** How many points the disbursed share may stay behind the share of the period that is over. */
export const DISBURSEMENT_LAG = 20;

/** The part of a period that is over at the end of a day, in percent, 0 to 100; both ends of the period are in it. */
export function elapsedShare(from: string, to: string, day: string): number {
  const whole = daysFrom(from, to) + 1;
  return (Math.min(Math.max(daysFrom(from, day) + 1, 0), whole) * 100) / whole;
}

/**
 * Is money spent too slowly: even the most that the rate can be stays more than `DISBURSEMENT_LAG` points behind the time?
 * A rate that is open above is never called low: nobody knows.
 */
export function isDisbursementLow(rate: Rate | null, elapsed: number): boolean {
  return rate !== null && rate.high !== null && rate.high < elapsed - DISBURSEMENT_LAG;
}
