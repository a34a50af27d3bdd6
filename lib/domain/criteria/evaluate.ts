import { judgeByPoints } from './points-rule';
import type { Status } from './status';
import type { PointsRule } from './version-rules';

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
      readonly status: Extract<Status, 'met' | 'basically_met' | 'not_met'>;
      /** null only where points are judged and no minimum of the item is stated. */
      readonly threshold: ThresholdRule | null;
      /** How much is missing or too much, in the indicator's unit, without binary fractions; 0 when met, null on a choice. */
      readonly shortfall: number | null;
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

/** The answers of a choice that meet it; [] where none is stated. */
export function acceptedAnswers(threshold: Pick<ThresholdRule, 'text'>): string[] {
  return (threshold.text ?? '')
    .split(';')
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '');
}

/**
 * Compares what was measured with the unit's threshold.
 * @param measured a number for percent, number, lower_share (0 to 100) and points (0 to 100); the answer of a choice
 * @param points the rule of the version, for indicators of kind points: a threshold is then the item's own minimum
 * @returns status null where nothing can be said: an unknown threshold is never met or not met, nor is a value of another
 * kind, nor what only meets one of several parts
 */
export function evaluate(
  indicator: IndicatorRule,
  measured: number | string,
  keys: ThresholdKeys,
  points: PointsRule | null = null,
): Evaluation {
  const threshold = thresholdFor(indicator, keys);
  const found = judge(indicator, measured, threshold, points);
  if (found === null || (indicator.hasFurtherParts && found.status !== 'not_met')) return { status: null, threshold };
  return { ...found, threshold };
}

type Judged = Omit<Extract<Evaluation, { shortfall: unknown }>, 'threshold'> | null;

function judge(
  indicator: IndicatorRule,
  measured: number | string,
  threshold: ThresholdRule | null,
  points: PointsRule | null,
): Judged {
  switch (indicator.kind) {
    case 'choice':
      return threshold && typeof measured === 'string' ? judgeAnswer(measured, indicator.choices, threshold) : null;
    case 'points':
      return points && typeof measured === 'number' ? judgeScore(measured, threshold, points) : null;
    case 'percent':
    case 'number':
    case 'lower_share':
      return threshold && typeof measured === 'number' ? judgeNumber(measured, indicator.comparator, threshold) : null;
    case 'boolean':
    case 'text':
      return null;
  }
}

function judgeAnswer(answer: string, choices: readonly string[], threshold: ThresholdRule): Judged {
  const accepted = acceptedAnswers(threshold);
  if (accepted.length === 0) return null;
  if (accepted.includes(answer)) return { status: 'met', shortfall: null };
  return choices.includes(answer) ? { status: 'not_met', shortfall: null } : null;
}

function judgeScore(score: number, threshold: ThresholdRule | null, rule: PointsRule): Judged {
  if (!Number.isFinite(score) || threshold?.value === null) return null;
  const minimum = threshold?.value ?? 0;
  const status = judgeByPoints(score, score >= minimum, rule);
  const asked = Math.max(minimum, status === 'basically_met' ? rule.met : rule.basically);
  return { status, shortfall: status === 'met' ? 0 : exactDifference(asked, score) };
}

function judgeNumber(value: number, comparator: Comparator | null, threshold: ThresholdRule): Judged {
  const ends = endsOf(comparator, threshold);
  if (ends === null || !Number.isFinite(value)) return null;
  const [least, most] = ends;
  if (value < least) return { status: 'not_met', shortfall: exactDifference(least, value) };
  if (value > most) return { status: 'not_met', shortfall: exactDifference(value, most) };
  return { status: 'met', shortfall: 0 };
}

/** From which to which value a threshold is met, both included; null where it is not known or turned over. */
export function endsOf(
  comparator: Comparator | null,
  { value, upper }: Pick<ThresholdRule, 'value' | 'upper'>,
): readonly [least: number, most: number] | null {
  if (value === null) return null;
  switch (comparator) {
    case '>=':
      return [value, Number.POSITIVE_INFINITY];
    case '<=':
    case 'max':
      return [Number.NEGATIVE_INFINITY, value];
    case '==':
      return [value, value];
    case 'range':
      return upper === null || upper < value ? null : [value, upper];
    case null:
      return null;
  }
}

/** `more - less` with no more decimals than the two have: 0.3 - 0.1 is 0.2. Never 0 where they differ. */
function exactDifference(more: number, less: number): number {
  const raw = more - less;
  const decimals = Math.max(decimalsOf(more), decimalsOf(less));
  return decimals > 100 ? raw : Number(raw.toFixed(decimals)) || raw;
}

function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toString().split('e');
  const [, fraction = ''] = mantissa.split('.');
  return Math.max(0, fraction.length - Number(exponent));
}
