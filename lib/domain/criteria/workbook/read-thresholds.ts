import type { ThresholdRow } from '../catalogue/shipped-set';
import type { NumberedIndicator } from './assign-codes';
import type { ThresholdOrigin } from './read-beside';
import { readIndicatorRow, type ReadThreshold } from './read-indicator-row';

/**
 * An indicator's thresholds with what is known of each. What was confirmed was confirmed of a value: where the sheet now
 * says another, the threshold is unconfirmed again.
 * @param origins the sheet "Ngưỡng"; its order is kept
 */
export function thresholdsOf(
  indicator: NumberedIndicator,
  origins: readonly ThresholdOrigin[],
): { readonly rows: ThresholdRow[]; readonly isUnchanged: boolean; readonly changed: number } {
  const { code, read } = indicator;
  const known = origins.filter((origin) => origin.code === code);
  const kept = known.filter((origin) => {
    const threshold = read.thresholds.find(({ appliesTo }) => appliesTo === origin.appliesTo);
    return threshold !== undefined && isSame(threshold, saidBy(origin, indicator));
  });
  const place = (appliesTo: string) => {
    const at = known.findIndex((origin) => origin.appliesTo === appliesTo);
    return at < 0 ? known.length : at;
  };
  const rows = read.thresholds.map(({ appliesTo, value, upper, text }): ThresholdRow => {
    const origin = kept.find((candidate) => candidate.appliesTo === appliesTo);
    return {
      ...{ indicatorCode: code, appliesTo, value, upper, text },
      certainty: origin?.certainty ?? 'unconfirmed',
      source: origin?.source ?? null,
      confirmedBy: origin?.confirmedBy ?? null,
      confirmedOn: origin?.confirmedOn ?? null,
    };
  });
  rows.sort((a, b) => place(a.appliesTo) - place(b.appliesTo));
  const isUnchanged = kept.length === known.length && rows.length === known.length;
  return { rows, isUnchanged, changed: known.length - kept.length };
}

type Value = Pick<ReadThreshold, 'value' | 'upper' | 'text'>;

/** The value that the origin speaks of, read as the indicator's own cells are. */
function saidBy({ appliesTo, said }: ThresholdOrigin, { unit, read }: NumberedIndicator): Value | undefined {
  if (!said) return undefined;
  const context = { unit, kind: read.kind, comparator: read.comparator, isOwn: true };
  return readIndicatorRow([{ appliesTo, cell: said }], context, () => undefined).thresholds[0];
}

function isSame(one: Value, other: Value | undefined): boolean {
  return other !== undefined && one.value === other.value && one.upper === other.upper && one.text === other.text;
}
