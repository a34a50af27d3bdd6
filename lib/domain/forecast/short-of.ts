import { leastOf } from '../plan/year-end';
import type { PlanAmount } from '../plan/plan-figure';

/** How a forecast lies to what is to be reached. */
export interface ShortOf {
  /** Criteria that the likely end misses it by; 0 or less: it does not. */
  readonly by: number;
  /** Even the upper end of the range misses it, or even the lower end reaches it. */
  readonly sure: boolean;
}

/** Lays a forecast beside a sum that was registered or meant; of a bound its least counts. */
export function shortOf(forecast: { likely: number; low: number; high: number }, aim: PlanAmount): ShortOf {
  const least = leastOf(aim);
  const by = least - forecast.likely;
  return { by, sure: by > 0 ? forecast.high < least : forecast.low >= least };
}
