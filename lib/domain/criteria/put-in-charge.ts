import { covers, dayBefore, overlaps } from '../units/period';
import type { Period } from '../units/unit';

/** A department in charge of one criterion between two days. */
export interface InCharge extends Period {
  readonly id: number;
  readonly departmentId: number;
}

/** What has to be written: a row that from now on ends on another day, and a new one. */
export interface ChargePlan {
  readonly end: { readonly id: number; readonly validTo: string | null } | null;
  readonly add: Period | null;
}

/**
 * Puts a department in charge of a criterion in a period: whoever was in charge the day it begins, and began earlier,
 * ends the day before. A department that is in charge already goes on, now until the end of the period.
 * @param rows those of the criterion, none overlapping another
 * @returns `period_overlap` when another row begins in the period, which only somebody who knows why may take away
 */
export function putInCharge(
  rows: readonly InCharge[],
  departmentId: number,
  period: Period,
): ChargePlan | 'period_overlap' {
  const current = rows.find((row) => covers(row, period.validFrom)) ?? null;
  if (current?.departmentId === departmentId) {
    const longer = { validFrom: current.validFrom, validTo: period.validTo };
    if (rows.some((row) => row !== current && overlaps(row, longer))) return 'period_overlap';
    return { end: current.validTo === period.validTo ? null : { id: current.id, validTo: period.validTo }, add: null };
  }
  const before = current && current.validFrom < period.validFrom ? current : null;
  if (rows.some((row) => row !== before && overlaps(row, period))) return 'period_overlap';
  return { end: before && { id: before.id, validTo: dayBefore(period.validFrom) }, add: period };
}
