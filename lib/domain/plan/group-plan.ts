import type { PlanAmount } from './plan-figure';
import { leastOf } from './year-end';

/** A group's criteria now: their sum, and over how many units. */
export interface GroupBase {
  readonly total: number;
  readonly n: number;
}

/** What a planned average asks of a group (vector S0-V4). */
export interface GroupPlan {
  readonly plannedTotal: number;
  readonly gainNeeded: number;
}

/**
 * The criteria that a planned average means, and how many of them are still to come.
 * @param average criteria a unit, as it was said; its lower end counts
 */
export function groupPlan({ total, n }: GroupBase, average: PlanAmount): GroupPlan {
  const plannedTotal = totalOf(average, n).low;
  return { plannedTotal, gainNeeded: plannedTotal - total };
}

/**
 * An average of so many units as their sum: 20 communes from 11,5 to 12 are 230 to 240 criteria (vector S2-V4). Criteria are
 * whole: the least sum that reaches the lower end, the most that stays within the upper one.
 */
export function totalOf(average: PlanAmount, n: number): PlanAmount {
  return {
    low: Math.ceil(exactly(average.low * n)),
    high: average.high === null ? null : Math.floor(exactly(average.high * n)),
    bound: average.bound,
  };
}

/** What is left for the units of a group for whom nobody said anything, so that the planned sum comes out; S0-V4. */
export interface Remainder {
  readonly gain: number;
  readonly units: number;
  /** Criteria a unit that those must have in the end; null: there is none of them. */
  readonly mean: number | null;
}

/**
 * @param plan of the whole group
 * @param base of the whole group
 * @param said of each unit for which a year end was said: what it has, and what it is to have
 */
export function remainderOf(
  plan: GroupPlan,
  base: GroupBase,
  said: readonly { readonly now: number; readonly end: PlanAmount }[],
): Remainder {
  const gained = said.reduce((sum, { now, end }) => sum + leastOf(end) - now, 0);
  const held = said.reduce((sum, { now }) => sum + now, 0);
  const units = base.n - said.length;
  const gain = plan.gainNeeded - gained;
  return { gain, units, mean: units > 0 ? (base.total - held + gain) / units : null };
}

/** 14,6 × 10 is 146, whatever a binary fraction makes of it. */
function exactly(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}
