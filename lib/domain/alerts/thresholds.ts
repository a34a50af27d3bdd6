/** From when on a tenant wants to be told. */
export interface AlertThresholds {
  /** Unmet and nothing changed for so many months. */
  readonly stallMonths: number;
  /** So many criteria gained by one unit within seven days. */
  readonly jumpCriteria: number;
  /** So many percent of a year's gains in December. */
  readonly decemberShare: number;
  /** Not assessed so many days after it could have been. */
  readonly assessDays: number;
  /** A value is old after so many months. */
  readonly staleMonths: number;
  /** A unit is untouched after so many days. */
  readonly untouchedDays: number;
  /** Evidence ends within so many days. */
  readonly expireDays: number;
}

/** Chosen here, no decision states them: every tenant may choose others. */
export const DEFAULT_THRESHOLDS: AlertThresholds = {
  stallMonths: 6,
  jumpCriteria: 4,
  decemberShare: 50,
  assessDays: 30,
  staleMonths: 12,
  untouchedDays: 60,
  expireDays: 30,
};

/** Lowest and highest choice of each. */
export const THRESHOLD_LIMITS: Readonly<Record<keyof AlertThresholds, readonly [low: number, high: number]>> = {
  stallMonths: [1, 60],
  jumpCriteria: [2, 20],
  decemberShare: [10, 100],
  assessDays: [0, 365],
  staleMonths: [1, 60],
  untouchedDays: [1, 730],
  expireDays: [0, 365],
};
