import { formatCount, formatNumber } from '../report/format';
import type { Said, SaidAmount } from './sentence';

/** "1.286" and "8233" → 1286, 8233: a count has no decimals, so a dot before three digits parts thousands. */
export function readCount(text: string): number {
  return Number(text.replaceAll('.', ''));
}

/** "12,6", "12.6" → 12.6 with one decimal; "11,54" → with two; "13" → with none. */
export function readSaid(text: string): Said {
  const [, fraction = ''] = text.split(/[.,]/);
  return { value: Number(text.replace(',', '.')), decimals: fraction.length };
}

export function writeSaid({ value, decimals }: Said): string {
  return formatNumber(value, decimals);
}

/** "12,5", "ít nhất 02", "trên 10", "từ 12,5 đến 13". `padded`: counts of units have two digits below ten. */
export function writeAmount({ bound, low, high }: SaidAmount, padded = false): string {
  const write = (said: Said) => (padded ? formatCount(said.value) : writeSaid(said));
  switch (bound) {
    case 'exact':
      return write(low);
    case 'at_least':
      return `ít nhất ${write(low)}`;
    case 'more_than':
      return `trên ${write(low)}`;
    case 'range':
      return `từ ${write(low)} đến ${write(high ?? low)}`;
  }
}

/** As a whole number of its last decimal: 12,6 → 126n of 10n. */
export function scaled({ value, decimals }: Said): bigint {
  return BigInt(Math.round(value * 10 ** decimals));
}
