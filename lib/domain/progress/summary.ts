import type { Status } from '../criteria/status';

/**
 * What makes two summaries addable: the same criteria, in the same order, at the same stage.
 * `Id` carries the set into the type, so that sets of different identity do not even compile together.
 */
export interface SetIdentity<Id extends string = string> {
  readonly id: Id;
  /** Numbers of the criteria in their order; the size of the set is its length. */
  readonly numbers: readonly number[];
}

/** A unit's state on a set on a day: one status a criterion, in the order of `set.numbers`. */
export interface UnitProgress<Id extends string = string> {
  readonly unitId: number;
  readonly set: SetIdentity<Id>;
  readonly statuses: readonly Status[];
}

/** How many units are in each of the five statuses on one criterion. */
export type Tally = Readonly<Record<Status, number>>;

/** What a group of units adds up to. Read by sentence, chart, table, ranking and export, and nothing else is. */
export interface ProgressSummary<Id extends string = string> {
  readonly set: SetIdentity<Id>;
  /** Units in the group, assessed or not. */
  readonly units: number;
  /** Units with at least one criterion in a status other than `not_assessed`. */
  readonly assessed: number;
  /** Assessed units whose score is the size of the set, with at least one criterion met. */
  readonly meetAll: number;
  /** `scores[s]` assessed units have the score s; as long as the set has criteria, and one. */
  readonly scores: readonly number[];
  /** One tally a criterion, over all units, in the order of `set.numbers`. */
  readonly criteria: readonly Tally[];
}

/** A band of scores, both edges inside. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** An average that was not rounded yet; `n` 0 means that there is none. */
export interface Average {
  readonly sum: number;
  readonly n: number;
}

/** How a tenant counts. */
export interface CountingRule {
  /** A criterion that does not apply does not hold a commune back, unless the tenant says so. */
  readonly notApplicableCounts: boolean;
}
export const DEFAULT_COUNTING: CountingRule = { notApplicableCounts: true };
