import { formatNumber } from './format';

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '==': '=' };

/** A measured value with its unit, with as many decimals as it has: "78,5 %", "36 triệu đồng/người/năm". */
export function formatValue(value: number, unit: string | null): string {
  const number = formatPlain(value);
  return unit === null ? number : `${number} ${unit}`;
}

/** "≥ 95 %"; null where no value or no comparator is known. */
export function formatThreshold(comparator: string | null, value: number | null, unit: string | null): string | null {
  const sign = comparator === null ? undefined : SIGNS[comparator];
  return sign === undefined || value === null ? null : `${sign} ${formatValue(value, unit)}`;
}

/** A number with all its own decimals: 78.5 → "78,5", 1286 → "1.286". */
export function formatPlain(value: number): string {
  const [, fraction = ''] = value.toString().split('.');
  return formatNumber(value, fraction.includes('e') ? 0 : fraction.length);
}

/** A number as it stands in a field to be typed over: "78,5", "1286". With a dot for thousands it would be read as a question. */
export function formatTyped(value: number): string {
  return formatPlain(value).replaceAll('.', '');
}
