import { acceptedAnswers, type IndicatorRule, type ThresholdRule } from '../criteria/evaluate';
import { formatNumber } from './format';

/** A measured value with its unit, with as many decimals as it has: "78,5 %", "36 triệu đồng/người/năm". */
export function formatValue(value: number, unit: string | null): string {
  const number = formatPlain(value);
  return unit === null ? number : `${number} ${unit}`;
}

/** What must be known of an indicator to write its values and thresholds. */
export type WrittenIndicator = Pick<IndicatorRule, 'kind' | 'comparator'> & { readonly unit: string | null };

/** The unit as it is written: a share is a percent and a score has points, also where the catalogue leaves it out. */
export function unitOf({ kind, unit }: Pick<WrittenIndicator, 'kind' | 'unit'>): string | null {
  if (unit !== null) return unit;
  if (kind === 'percent' || kind === 'lower_share') return '%';
  return kind === 'points' ? 'điểm' : null;
}

/**
 * A threshold in words: "≥ 95 %", "50 % – 70 %", "tối đa 20 %", the accepted answers of a choice ("A hoặc B"), of points
 * the item's own minimum; null where nothing is known of it.
 */
export function formatThreshold(
  indicator: WrittenIndicator,
  threshold: Pick<ThresholdRule, 'value' | 'upper' | 'text'> | null,
): string | null {
  if (threshold === null) return null;
  if (indicator.kind === 'choice') return acceptedAnswers(threshold).join(' hoặc ') || null;
  const { value, upper } = threshold;
  if (value === null) return threshold.text;
  const unit = unitOf(indicator);
  if (indicator.kind === 'points') return `ít nhất ${formatValue(value, unit)}`;
  switch (indicator.comparator) {
    case '>=':
      return `≥ ${formatValue(value, unit)}`;
    case '<=':
      return `≤ ${formatValue(value, unit)}`;
    case '==':
      return `= ${formatValue(value, unit)}`;
    case 'max':
      return `tối đa ${formatValue(value, unit)}`;
    case 'range':
      return upper === null ? null : `${formatValue(value, unit)} – ${formatValue(upper, unit)}`;
    case null:
      return null;
  }
}

/** A number with all its own decimals: 78.5 → "78,5", 1286 → "1.286". */
export function formatPlain(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toString().split('e');
  const [, fraction = ''] = mantissa.split('.');
  return formatNumber(value, Math.max(0, fraction.length - Number(exponent)));
}

/** A number as it stands in a field to be typed over: "78,5", "1286". With a dot for thousands it would be read as a question. */
export function formatTyped(value: number): string {
  return formatPlain(value).replaceAll('.', '');
}
