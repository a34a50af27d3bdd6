import { formatPercent } from '../report/format';
import type { Money } from './capital-line';
import { sumMoney, topOf } from './sum-money';

/** A whole and what is said of its parts. */
export interface Split {
  /** One a part, in percent of the whole: "9,6%"; null where one of the two is no exact number. */
  readonly shares: readonly (string | null)[];
  /** What the parts leave, đồng; null where that is not known. Negative: the parts are more than the whole. */
  readonly rest: number | null;
  readonly restShare: string | null;
  /** Can parts and whole both be true: what the parts leave is not surely less than nothing. */
  readonly fits: boolean;
}

/** Parts against their whole (vectors R-V4, R-V8: what is not named is implied by subtraction). `whole.low` > 0. */
export function splitCapital(whole: Money, parts: readonly Money[]): Split {
  const sum = sumMoney(parts);
  const top = topOf(whole);
  const exact = whole.bound === 'exact';
  const rest = exact && sum?.bound === 'exact' ? whole.low - sum.low : null;
  return {
    shares: parts.map((part) => (exact && part.bound === 'exact' ? formatPercent(part.low, whole.low) : null)),
    rest,
    restShare: rest === null || rest < 0 ? null : formatPercent(rest, whole.low),
    fits: sum === null || top === null || sum.low <= top,
  };
}
