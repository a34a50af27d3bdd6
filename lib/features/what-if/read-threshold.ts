import type { IndicatorKind } from '@/lib/domain/criteria/evaluate';
import { parseTypedNumber } from '@/lib/domain/report/parse-number';

export type ThresholdRefusal = 'value_invalid' | 'value_ambiguous' | 'value_too_large' | 'range_turned';

/** Reads a typed threshold, and the upper end of a range (empty: none). A share above 100 % and a range turned over are refused. */
export function readThreshold(
  { kind }: { readonly kind: IndicatorKind },
  typed: string,
  typedUpper: string,
): { value: number; upper: number | null } | ThresholdRefusal {
  const value = readOne(kind, typed);
  if (typeof value === 'string') return value;
  if (typedUpper.trim() === '') return { value, upper: null };
  const upper = readOne(kind, typedUpper);
  if (typeof upper === 'string') return upper;
  return upper < value ? 'range_turned' : { value, upper };
}

function readOne(kind: IndicatorKind, typed: string): number | ThresholdRefusal {
  const read = parseTypedNumber(typed);
  if (read.kind === 'ambiguous') return 'value_ambiguous';
  if (read.kind === 'invalid') return 'value_invalid';
  return kind !== 'number' && read.value > 100 ? 'value_too_large' : read.value;
}
