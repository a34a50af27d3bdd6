/** Who sets a figure for a unit: it for itself, its leaders, or those who reckon what will come of it. */
export const PLAN_KINDS = ['registered', 'target', 'estimate'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/**
 * What a figure counts by the end of its year. `meet_all`: units that meet everything; `gain_all`: so many more of them
 * in the year; `average`: criteria a unit; `met`: criteria of the unit itself; `gain`: so many more in the year.
 */
export const PLAN_MEASURES = ['meet_all', 'gain_all', 'average', 'met', 'gain'] as const;
export type PlanMeasure = (typeof PLAN_MEASURES)[number];

/** "ít nhất 02" and "trên 10" are bounds and never become the number itself. */
export const PLAN_BOUNDS = ['exact', 'at_least', 'more_than', 'range'] as const;
export type PlanBound = (typeof PLAN_BOUNDS)[number];

/** A number as somebody said it: exact, a bound, or from `low` to `high`. */
export interface PlanAmount {
  readonly low: number;
  /** null: no upper end. */
  readonly high: number | null;
  readonly bound: PlanBound;
}

/** What a unit means to reach by the end of a year, as somebody said it. What is achieved is never one of these. */
export interface PlanFigure extends PlanAmount {
  readonly year: number;
  readonly kind: PlanKind;
  readonly measure: PlanMeasure;
  /** In the words of its source: "12,5 đến 13", "ít nhất 02 xã". */
  readonly wording: string | null;
  /** Post or body. */
  readonly saidBy: string;
  /** ISO day; null: some day before or in its year. */
  readonly saidOn: string | null;
  readonly illustrative: boolean;
}
