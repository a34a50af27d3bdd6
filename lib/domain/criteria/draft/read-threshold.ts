import { formatTyped } from '@/lib/domain/report/value-format';
import { parseTypedNumber } from '@/lib/domain/report/parse-number';
import type { IndicatorRow, ThresholdRow } from '../catalogue/shipped-set';

/** Why a typed threshold cannot be read; each is an error code with a text. */
type TypingFault = 'value_ambiguous' | 'value_invalid' | 'range_incomplete';

export type TypedThreshold = Pick<ThresholdRow, 'value' | 'upper' | 'text'>;

const UNKNOWN = /^(\?|chưa rõ)$/i;
const NOTHING: TypedThreshold = { value: null, upper: null, text: null };

/**
 * A threshold as an official types it under one column: "95", "12,5 %", "40–60" of a range, "A; B" of a choice,
 * "?" where the decision's value is not known.
 * @returns null when nothing stands there; a code when it cannot be read
 */
export function readThreshold(
  typed: string,
  { kind, comparator }: Pick<IndicatorRow, 'kind' | 'comparator'>,
): TypedThreshold | TypingFault | null {
  const text = typed.trim();
  if (text === '') return null;
  if (UNKNOWN.test(text)) return NOTHING;
  if (kind === 'choice' || kind === 'boolean' || kind === 'text') return { ...NOTHING, text };
  if (comparator !== 'range') {
    const value = readNumber(text);
    return typeof value === 'number' ? { ...NOTHING, value } : value;
  }
  const ends = text.split(/\s*(?:–|-|đến)\s*/);
  if (ends.length !== 2) return 'range_incomplete';
  const [value, upper] = ends.map(readNumber);
  if (typeof value !== 'number') return value!;
  return typeof upper === 'number' ? { value, upper, text: null } : upper!;
}

function readNumber(text: string): number | TypingFault {
  const negative = /^[-−]\s*/.exec(text)?.[0] ?? '';
  const typed = parseTypedNumber(text.slice(negative.length));
  if (typed.kind === 'ambiguous') return 'value_ambiguous';
  if (typed.kind === 'invalid') return 'value_invalid';
  return negative ? -typed.value : typed.value;
}

/** The same threshold as it stands in a field to be typed over; what is known to be unknown is "?". */
export function typedThreshold({ value, upper, text }: TypedThreshold): string {
  if (value !== null && upper !== null) return `${formatTyped(value)}–${formatTyped(upper)}`;
  if (value !== null) return formatTyped(value);
  return text ?? '?';
}
