import { dayBefore, overlaps } from '../period';
import type { Period } from '../unit';
import { dayFault, type DayLimits } from './day-fault';
import type { Fault } from './fault';

/** A tag, a group, a region or a cluster of a unit between two days. */
export interface DatedValue extends Period {
  readonly value: string;
}

/** What the rows of one slot look like after an act, and which of them it touched. */
export interface ValueEdit {
  readonly before: readonly DatedValue[];
  readonly after: readonly DatedValue[];
}

/**
 * Lets a value hold from a day on, in a slot where one holds at a time. The open value that held so far ends the day
 * before; any other that shares a day with it refuses the act. What holds already is not written twice.
 * @param rows all rows of the slot; `life` of the unit, in which the period must lie
 */
export function holdFrom(
  rows: readonly DatedValue[],
  next: DatedValue,
  life: Period,
  limits: DayLimits,
): ValueEdit | Fault {
  const fault = dayFault(next.validFrom, life, limits);
  if (fault) return { field: 'day', fault };
  if (next.validTo !== null && next.validTo < next.validFrom) return { field: 'to', fault: 'date_invalid' };
  if (next.validTo !== null && life.validTo !== null && next.validTo > life.validTo)
    return { field: 'to', fault: 'date_after_unit' };
  const holds = rows.some(
    (row) => row.value === next.value && row.validTo === next.validTo && row.validFrom <= next.validFrom,
  );
  if (holds) return { before: rows, after: rows };
  const kept = rows.map((row) =>
    row.validTo === null && row.validFrom < next.validFrom && row.value !== next.value
      ? { ...row, validTo: dayBefore(next.validFrom) }
      : row,
  );
  const clash = kept.find((row) => overlaps(row, next));
  if (clash) return { field: clash.validFrom > next.validFrom ? 'to' : 'day', fault: 'period_overlap' };
  return { before: rows, after: [...kept, next].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)) };
}

/** Ends a row on its last day. The day may lie after the reference day: a decision may name its end beforehand. */
export function endValue(
  rows: readonly DatedValue[],
  which: Pick<DatedValue, 'value' | 'validFrom'>,
  last: string,
  life: Period,
): ValueEdit | Fault {
  const row = rows.find(({ value, validFrom }) => value === which.value && validFrom === which.validFrom);
  if (!row) return { field: 'day', fault: 'unit_unknown' };
  if (last < row.validFrom) return { field: 'day', fault: 'date_invalid' };
  if (life.validTo !== null && last > life.validTo) return { field: 'day', fault: 'date_after_unit' };
  const ended = { ...row, validTo: last };
  if (rows.some((other) => other !== row && overlaps(other, ended))) return { field: 'day', fault: 'period_overlap' };
  return { before: rows, after: row.validTo === last ? rows : rows.map((other) => (other === row ? ended : other)) };
}

/** Takes away a row that was entered by mistake. */
export function withoutValue(rows: readonly DatedValue[], which: Pick<DatedValue, 'value' | 'validFrom'>): ValueEdit {
  const after = rows.filter(({ value, validFrom }) => value !== which.value || validFrom !== which.validFrom);
  return { before: rows, after };
}
