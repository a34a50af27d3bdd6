import type { Status } from './status';

/** A threshold for a region ("tdmnpb"), a commune group ("nhom_1"), a tag ("tag:biên giới") or all ("chung"). Nothing stated: unknown there. */
export interface ThresholdRule {
  readonly appliesTo: string;
  readonly value: number | null;
  /** The upper end of a range; null on other comparators. */
  readonly upper: number | null;
  /** Of a choice: the answers that meet it, separated by ";". */
  readonly text: string | null;
  readonly certainty: string;
  readonly source: string | null;
  /** Who compared it with the decision's own text, and when. */
  readonly confirmed: { readonly by: string; readonly on: string } | null;
}

/** `lower_share`: which part of the lower units meets a set; `points`: a score of 100 (VersionRules.points). */
export const INDICATOR_KINDS = ['boolean', 'percent', 'number', 'choice', 'text', 'lower_share', 'points'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** `range`: both ends included; `max`: a ceiling ("tối đa"), for what should be small. */
export const COMPARATORS = ['>=', '<=', '==', 'range', 'max'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface IndicatorRule {
  readonly kind: IndicatorKind;
  /** null where no source states one. */
  readonly comparator: Comparator | null;
  /** The answers that a choice allows; [] on other kinds. */
  readonly choices: readonly string[];
  readonly thresholds: readonly ThresholdRule[];
  /** The indicator asks for more figures than the one value: meeting this threshold alone proves nothing. */
  readonly hasFurtherParts: boolean;
}

/** The columns of a unit's thresholds on a day, most particular first (thresholdKeys). */
export type ThresholdKeys = readonly string[];

export type Evaluation =
  | {
      readonly status: Extract<Status, 'met' | 'not_met'>;
      readonly threshold: ThresholdRule;
      readonly shortfall: number;
    }
  | { readonly status: null; readonly threshold: ThresholdRule | null };

/** The threshold that holds for a unit; a rule without a value says that it is unknown there, so "chung" does not step in. */
export function thresholdFor(indicator: IndicatorRule, keys: ThresholdKeys): ThresholdRule | null {
  for (const key of keys) {
    const rule = indicator.thresholds.find((threshold) => threshold.appliesTo === key);
    if (rule) return rule;
  }
  return null;
}

/**
 * Compares a value with the unit's threshold. Unknown thresholds are never evaluated as met or not met:
 * the status is then null, as for a value that is no number. `shortfall` is how much is missing, in the indicator's unit, 0 when met.
 */
export function evaluate(indicator: IndicatorRule, value: number, keys: ThresholdKeys): Evaluation {
  const threshold = thresholdFor(indicator, keys);
  if (threshold === null || threshold.value === null) return { status: null, threshold };
  const shortfall = missing(value, indicator.comparator, threshold.value);
  if (shortfall === null) return { status: null, threshold };
  if (shortfall > 0) return { status: 'not_met', threshold, shortfall };
  return indicator.hasFurtherParts ? { status: null, threshold } : { status: 'met', threshold, shortfall: 0 };
}

function missing(value: number, comparator: string | null, threshold: number): number | null {
  if (Number.isNaN(value)) return null;
  if (comparator === '>=') return Math.max(0, threshold - value);
  if (comparator === '<=') return Math.max(0, value - threshold);
  if (comparator === '==') return Math.abs(threshold - value);
  return null;
}
