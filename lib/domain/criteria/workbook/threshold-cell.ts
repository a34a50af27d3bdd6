import { parseTypedNumber } from '../../report/parse-number';
import type { SheetCell } from '../../sheet/workbook-read';
import type { ThresholdRow } from '../catalogue/shipped-set';
import type { Comparator } from '../evaluate';
import { foldedText, guardText, textOf } from './cell-text';

/** What a cell of thresholds says. */
export type ThresholdReading =
  | { readonly is: 'empty' | 'unknown' | 'delegated' | 'met' }
  | {
      readonly is: 'number';
      readonly value: number;
      readonly upper: number | null;
      /** null: the cell has no sign. */
      readonly comparator: Comparator | null;
      readonly isPercent: boolean;
      /** 0,8 as a bare number: of a percent this is 0,8 % or 80 %. */
      readonly isBareFraction: boolean;
    }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'fault'; readonly code: 'cell_ambiguous' | 'cell_is_date' };

export const MET_TEXT = 'Đạt';
export const UNKNOWN_TEXT = 'chưa rõ';

const UNKNOWN = new Set(['chua ro', 'chua biet', 'chua co']);
const MET = new Set(['dat', 'co', 'dat chuan']);

/** Signs and words before or after a number; none of them says "more than" strictly, which no decision does. */
const SIGNS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|=>|⩾)\s*(.+)$/, '>='],
  [/^(?:≤|<=|=<|⩽)\s*(.+)$/, '<='],
  [/^(?:tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|lớn hơn hoặc bằng)\s+(.+)$/, '>='],
  [/^(?:từ\s+)?(.+?)\s+trở lên$/, '>='],
  [/^(?:tối đa|không quá|không vượt quá|không cao hơn|không lớn hơn)\s+(.+)$/, 'max'],
  [/^(?:từ\s+)?(.+?)\s+trở xuống$/, '<='],
  [/^nhỏ hơn hoặc bằng\s+(.+)$/, '<='],
  [/^(?:==?|bằng)\s*(.+)$/, '=='],
];

/**
 * Reads a cell of thresholds as annexes write them: "≥ 80%", "tối đa 5", "50–70", "Đạt", "UBND cấp tỉnh quy định", "-".
 * @param unit the indicator's unit, which may follow the number ("≥ 4 m2/người")
 */
export function readThresholdCell(cell: SheetCell | undefined, unit: string | null): ThresholdReading {
  if (!cell) return { is: 'empty' };
  if (cell.kind === 'date') return { is: 'fault', code: 'cell_is_date' };
  if (cell.kind === 'boolean') return cell.value ? { is: 'met' } : { is: 'text', text: textOf(cell) };
  if (cell.kind === 'text') return readText(textOf(cell), unit);
  const value = cell.shownAsPercent ? Number((cell.value * 100).toPrecision(12)) : cell.value;
  const isBareFraction = !cell.shownAsPercent && value > 0 && value < 1;
  return { is: 'number', value, upper: null, comparator: null, isPercent: cell.shownAsPercent, isBareFraction };
}

function readText(text: string, unit: string | null): ThresholdReading {
  if (text === '') return { is: 'empty' };
  const folded = foldedText(text);
  if (UNKNOWN.has(folded) || /^[-–—.…?]+$/.test(text)) return { is: 'unknown' };
  if (MET.has(folded)) return { is: 'met' };
  if (/\bquy dinh\b/.test(folded) && /\b(tinh|ubnd|dia phuong)\b/.test(folded) && !/\d/.test(folded)) {
    return { is: 'delegated' };
  }
  return readNumbers(withoutUnit(text.toLowerCase().replace(/^đạt\s+/, ''), unit), text);
}

function readNumbers(text: string, typed: string): ThresholdReading {
  for (const [pattern, comparator] of SIGNS) {
    const rest = pattern.exec(text)?.[1];
    if (rest !== undefined) return numberReading([rest], comparator, typed);
  }
  const range = /^(?:từ\s+)?([\d.,\s]+%?)\s*(?:[-–—]|đến|tới)\s*([\d.,\s]+%?)$/.exec(text);
  if (range) return numberReading([range[1] ?? '', range[2] ?? ''], 'range', typed);
  return numberReading([text], null, typed);
}

function numberReading(texts: readonly string[], comparator: Comparator | null, typed: string): ThresholdReading {
  const numbers = texts.map(parseTypedNumber);
  if (numbers.some((number) => number.kind === 'ambiguous')) return { is: 'fault', code: 'cell_ambiguous' };
  const [value, upper] = numbers.map((number) => (number.kind === 'number' ? number.value : null));
  if (value === null || value === undefined || upper === null) return { is: 'text', text: typed };
  const isPercent = texts.some((text) => text.includes('%'));
  return { is: 'number', value, upper: upper ?? null, comparator, isPercent, isBareFraction: false };
}

function withoutUnit(text: string, unit: string | null): string {
  const suffix = unit?.toLowerCase() ?? '';
  return suffix !== '' && suffix !== '%' && text.endsWith(suffix) ? text.slice(0, -suffix.length).trim() : text;
}

/** A threshold as its cell: the other way round of reading it under its indicator's kind and comparator. */
export function thresholdCellOf({
  value,
  upper,
  text,
}: Pick<ThresholdRow, 'value' | 'upper' | 'text'>): string | number {
  if (value !== null) return upper === null ? value : `${typed(value)}–${typed(upper)}`;
  return text === null ? UNKNOWN_TEXT : guardText(text);
}

function typed(value: number): string {
  return String(value).replace('.', ',');
}
