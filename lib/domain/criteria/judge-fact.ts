import { evaluate, type Evaluation, type IndicatorRule, type ThresholdKeys } from './evaluate';
import { percentOf, type LowerShare } from './lower-share';
import type { Status } from './status';
import type { PointsRule } from './version-rules';

/** What was recorded of an indicator. */
export interface MeasuredFact {
  readonly status: Status;
  readonly value: number | null;
  readonly valueText: string | null;
}

export interface JudgedFact {
  readonly status: Status;
  /** What was judged; null: no value. */
  readonly measured: number | string | null;
  readonly evaluation: Evaluation | null;
}

/**
 * An indicator as it stands by a version in force: its value judged by that version's threshold for the unit, which an
 * amendment may have moved since it was entered; else the status that somebody gave it.
 * @param fact its last fact, null when nobody said anything
 * @param share of an indicator that counts lower units: their state; null where none is known
 */
export function judgeFact(
  indicator: IndicatorRule,
  fact: MeasuredFact | null,
  keys: ThresholdKeys,
  points: PointsRule | null,
  share: LowerShare | null,
): JudgedFact {
  const computed = indicator.kind === 'lower_share';
  const measured = computed ? share && percentOf(share) : (fact?.value ?? fact?.valueText ?? null);
  const given = computed ? 'not_assessed' : (fact?.status ?? 'not_assessed');
  if (measured === null) return { status: given, measured, evaluation: null };
  const evaluation = evaluate(indicator, measured, keys, points);
  return { status: evaluation.status ?? given, measured, evaluation };
}
