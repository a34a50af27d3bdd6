import { thresholdFor, type IndicatorRule, type ThresholdKeys } from './evaluate';

/**
 * The rule of an indicator as it holds for one unit on one day: with the one threshold that holds, or none. So a form can
 * carry it to where there is no network. Every function of this folder judges by it as it does by the whole rule, given
 * the keys of `keysOf`.
 */
export function narrowRule(
  { kind, comparator, choices, thresholds, hasFurtherParts }: IndicatorRule,
  keys: ThresholdKeys,
): IndicatorRule {
  const holding = thresholdFor({ kind, comparator, choices, thresholds, hasFurtherParts }, keys);
  return { kind, comparator, choices, thresholds: holding ? [holding] : [], hasFurtherParts };
}

/** The column of a narrowed rule, by which it is judged. */
export function keysOf({ thresholds }: Pick<IndicatorRule, 'thresholds'>): ThresholdKeys {
  return thresholds.map(({ appliesTo }) => appliesTo);
}
