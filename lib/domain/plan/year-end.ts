import type { PlanAmount, PlanFigure } from './plan-figure';

/** An amount as the sum at the end of the year: of `gain` and `gain_all` what was there at its start is added. */
export interface YearEnd extends PlanAmount {
  /** It was said as an increase, and the sum follows from where the unit began. */
  readonly derived: boolean;
}

/**
 * Where a figure puts the unit at the end of its year, so that figures said in different ways can be laid side by side
 * (S0-V5: 11 at the start and 5 registered are 16, beside a target of 15).
 * @param start what the unit had at the end of the year before; null: nobody had assessed it
 * @returns null where the start is not known: an increase from nowhere leads nowhere
 */
export function yearEndOf({ measure, low, high, bound }: PlanFigure, start: number | null): YearEnd | null {
  if (measure !== 'gain' && measure !== 'gain_all') return { low, high, bound, derived: false };
  if (start === null) return null;
  return { low: start + low, high: high === null ? null : start + high, bound, derived: true };
}

/** How much one amount is below another, by their lower ends; 0 or less: it is not below. */
export function shortBy(amount: PlanAmount, aim: PlanAmount): number {
  return leastOf(aim) - leastOf(amount);
}

/** The least number that the words allow: "trên 10" is at least 11 (S4-V1). */
export function leastOf({ low, bound }: PlanAmount): number {
  return bound === 'more_than' ? Math.floor(low) + 1 : low;
}
