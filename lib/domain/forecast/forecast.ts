/**
 * What the cases were: the same rest of earlier years, or, where no year before is known, stretches of the same length.
 * `year_over`: the day ends the year, and nothing is left to forecast.
 */
export type ForecastBasis = 'same_season' | 'same_length' | 'year_over';

/** A criterion that the unit lacks, and how often those like it that lacked it had it at the end. */
export interface LikelyCriterion {
  readonly index: number;
  /** 0 to 1. */
  readonly share: number;
  /** Among those that the likely score would bring. */
  readonly expected: boolean;
  readonly blocked: boolean;
}

export interface Forecast {
  readonly kind: 'forecast';
  readonly basis: ForecastBasis;
  /** On the day. */
  readonly score: number;
  /** At the year's end: the likely score, and the range that is meant to hold in four of five years. */
  readonly likely: number;
  readonly low: number;
  readonly high: number;
  /** Of units like it, the unit itself among them. */
  readonly cases: number;
  /** What these gained, net. */
  readonly gains: { readonly low: number; readonly likely: number; readonly high: number };
  /** What the unit itself gained in the same rest of earlier years, newest first. */
  readonly own: readonly { readonly year: number; readonly gain: number }[];
  /** Every criterion that it lacks, the likeliest first. */
  readonly criteria: readonly LikelyCriterion[];
}

export interface TooLittle {
  readonly kind: 'too_little';
  /** Known of the unit itself, and cases of all units. */
  readonly months: number;
  readonly cases: number;
}

export type ForecastResult = Forecast | TooLittle;
