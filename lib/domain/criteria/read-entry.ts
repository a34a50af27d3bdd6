import { parseTypedNumber } from '../report/parse-number';
import { evaluate, type IndicatorRule, type ThresholdKeys } from './evaluate';
import type { Status } from './status';
import type { PointsRule } from './version-rules';

/** What a fact says, ready to be recorded. */
export interface ReadEntry {
  readonly status: Status;
  readonly value: number | null;
  readonly valueText: string | null;
}

export type EntryRefusal =
  'value_invalid' | 'value_ambiguous' | 'value_disagrees' | 'value_missing' | 'value_computed' | 'answer_unknown';

/**
 * Reads what was typed for an indicator: status or value may be empty, not both; given both, they must agree with the
 * evaluation. A value whose threshold is unknown proves nothing: without a status it stays `not_assessed`.
 * A share of lower units takes nothing: it is computed of them. Percents and points are 0 to 100.
 * @param points the version's rule, for indicators of points
 */
export function readIndicatorEntry(
  indicator: IndicatorRule,
  typed: { readonly status: Status | null; readonly value: string | null },
  keys: ThresholdKeys,
  points: PointsRule | null = null,
): ReadEntry | EntryRefusal {
  if (indicator.kind === 'lower_share') return 'value_computed';
  const text = typed.value?.trim() ?? '';
  if (text === '')
    return typed.status === null ? 'value_missing' : { status: typed.status, value: null, valueText: null };
  const measured = readMeasured(indicator, text);
  if (typeof measured !== 'object') return measured;
  const said = measured.value ?? measured.valueText;
  const proven = evaluate(indicator, said, keys, points).status;
  if (typed.status !== null && proven !== null && typed.status !== proven) return 'value_disagrees';
  return { status: typed.status ?? proven ?? 'not_assessed', value: null, valueText: null, ...measured };
}

type Measured =
  | { readonly value: number; readonly valueText?: undefined }
  | { readonly value?: undefined; readonly valueText: string };

function readMeasured({ kind, choices }: IndicatorRule, text: string): Measured | EntryRefusal {
  if (kind === 'text') return { valueText: text };
  if (kind === 'choice') {
    const answer = text.normalize('NFC');
    return choices.includes(answer) ? { valueText: answer } : 'answer_unknown';
  }
  if (kind === 'boolean') return 'value_invalid';
  const parsed = parseTypedNumber(text);
  if (parsed.kind === 'ambiguous') return 'value_ambiguous';
  const ofHundred = kind === 'percent' || kind === 'points';
  if (parsed.kind === 'invalid' || (ofHundred && parsed.value > 100)) return 'value_invalid';
  return { value: parsed.value };
}
