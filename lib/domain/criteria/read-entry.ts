import { parseTypedNumber } from '../report/parse-number';
import { evaluate, type IndicatorRule, type ThresholdKeys } from './evaluate';
import type { Status } from './status';

/** What a fact says, ready to be recorded. */
export interface ReadEntry {
  readonly status: Status;
  readonly value: number | null;
  readonly valueText: string | null;
}

export type EntryRefusal = 'value_invalid' | 'value_ambiguous' | 'value_disagrees' | 'value_missing';

/**
 * Reads what was typed for an indicator: status or value may be empty, not both; given both, they must agree with the
 * evaluation. A value whose threshold is unknown proves nothing: without a status it stays `not_assessed`.
 */
export function readIndicatorEntry(
  indicator: IndicatorRule,
  typed: { readonly status: Status | null; readonly value: string | null },
  keys: ThresholdKeys,
): ReadEntry | EntryRefusal {
  const text = typed.value?.trim() ?? '';
  if (text === '')
    return typed.status === null ? 'value_missing' : { status: typed.status, value: null, valueText: null };
  if (indicator.kind === 'text') return { status: typed.status ?? 'not_assessed', value: null, valueText: text };
  if (indicator.kind === 'boolean') return 'value_invalid';
  const parsed = parseTypedNumber(text);
  if (parsed.kind === 'ambiguous') return 'value_ambiguous';
  if (parsed.kind === 'invalid' || (indicator.kind === 'percent' && parsed.value > 100)) return 'value_invalid';
  const proven = evaluate(indicator, parsed.value, keys).status;
  if (typed.status !== null && proven !== null && typed.status !== proven) return 'value_disagrees';
  return { status: typed.status ?? proven ?? 'not_assessed', value: parsed.value, valueText: null };
}
