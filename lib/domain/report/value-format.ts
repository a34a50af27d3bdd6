import { formatNumber } from './format';

const SIGNS: ReadonlyMap<string | null, string> = new Map([
  ['>=', '≥'],
  ['<=', '≤'],
  ['==', '='],
]);

/** A measured value with its unit, with as many decimals as it has: "78,5 %", "36 triệu đồng/người/năm". */
export function formatValue(value: number, unit: string | null): string {
  const number = formatPlain(value);
  return unit === null ? number : `${number} ${unit}`;
}

/** "≥ 95 %"; null where no value or no comparator is known. */
export function formatThreshold(comparator: string | null, value: number | null, unit: string | null): string | null {
  const sign = SIGNS.get(comparator);
  return sign === undefined || value === null ? null : `${sign} ${formatValue(value, unit)}`;
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
