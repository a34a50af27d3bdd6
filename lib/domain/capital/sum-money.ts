import type { Money } from './capital-line';

export const NO_MONEY: Money = { low: 0, high: null, bound: 'exact' };

/**
 * Adds two amounts of đồng; a bound stays a bound: exact + "hơn 27,8 tỷ" is "hơn …", a range stays a range as long as
 * nothing is open above. Commutative and associative, `NO_MONEY` is neutral.
 */
export function addMoney(a: Money, b: Money): Money {
  const low = a.low + b.low;
  if (a.bound === 'more_than' || b.bound === 'more_than') return { low, high: null, bound: 'more_than' };
  if (a.bound === 'at_least' || b.bound === 'at_least') return { low, high: null, bound: 'at_least' };
  const high = topOf(a)! + topOf(b)!;
  return high === low ? { low, high: null, bound: 'exact' } : { low, high, bound: 'range' };
}

/** The sum of any number of amounts; null where there is none: nothing said is not 0 đồng. */
export function sumMoney(amounts: readonly Money[]): Money | null {
  return amounts.length === 0 ? null : amounts.reduce(addMoney);
}

/** The most that it can be; null: it is open above. */
export function topOf({ low, high, bound }: Money): number | null {
  if (bound === 'exact') return low;
  return bound === 'range' ? (high ?? low) : null;
}

/** Is there surely something? "ít nhất 0" is not. */
export function isSome({ low, bound }: Money): boolean {
  return low > 0 || bound === 'more_than';
}
