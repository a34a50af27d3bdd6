import { hadOn, scoreOfHas, type Past } from './past';
import { shiftMonths } from './window';

/** What a unit's own months say of its pace, whatever comes of it. */
export interface Signs {
  /** Whole months in which no criterion was added, up to the day; null: nothing is known of the month before. */
  readonly monthsWithoutGain: number | null;
  /** Criteria that it had twelve months ago and lacks now. */
  readonly lost: number;
}

/**
 * @param past nothing after `asOf` is looked at
 * @param has where the unit stands on the day
 */
export function signsOf(past: Past, has: readonly boolean[], asOf: string): Signs {
  const yearAgo = hadOn(past, shiftMonths(asOf, -12));
  const lost = yearAgo ? yearAgo.filter((one, index) => one && !has[index]).length : 0;
  const first = past.months.find((month) => month.has !== null)?.monthEnd;
  let months = 0;
  let later = scoreOfHas(has);
  for (let end = shiftMonths(asOf, -1); first !== undefined && end >= first; end = shiftMonths(end, -1)) {
    const before = hadOn(past, end);
    if (!before || scoreOfHas(before) < later) return { monthsWithoutGain: months, lost };
    later = Math.min(later, scoreOfHas(before));
    months += 1;
  }
  return { monthsWithoutGain: months > 0 ? months : null, lost };
}
