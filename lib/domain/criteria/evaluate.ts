import type { Status } from './status';

/** A threshold for a region ("tdmnpb"), a commune group ("nhom_1") or all ("chung"). No value: unknown there. */
export interface ThresholdRule {
  readonly appliesTo: string;
  readonly value: number | null;
  readonly certainty: string;
}

export interface IndicatorRule {
  readonly kind: string;
  /** ">=", "<=" or "=="; null where no source states one. */
  readonly comparator: string | null;
  readonly thresholds: readonly ThresholdRule[];
  /** The indicator asks for more figures than the one value: meeting this threshold alone proves nothing. */
  readonly hasFurtherParts: boolean;
}

/** The keys of a unit's thresholds on a day, most particular first: its commune group or region, then "chung". */
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
