import { unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { Status } from '@/lib/domain/criteria/status';
import { compareStatuses } from '@/lib/domain/progress/changes';
import { isAssessed, scoreOf } from '@/lib/domain/progress/counting';
import type { CountingRule, Tally } from '@/lib/domain/progress/summary';
import type { UnitRow } from '@/lib/features/progress/view';

/** A packed row, read: what a list or a matrix shows of one unit. */
export interface ReadRow {
  readonly row: UnitRow;
  readonly statuses: readonly Status[];
  readonly score: number;
  readonly assessed: boolean;
  /** The five statuses over the criteria of this one unit. */
  readonly tally: Tally;
  /** Positions (in the order of the criteria) gained and lost since the comparison day. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
  /** Assessed on both days: else nothing gained and nothing lost say nothing. */
  readonly comparable: boolean;
}

/** Unpacks a row and counts it by the tenant's rule. A unit that did not exist on the comparison day has no change. */
export function readRow(row: UnitRow, rule: CountingRule): ReadRow {
  const statuses = unpackStatuses(row.now);
  const before = row.before === null ? null : unpackStatuses(row.before);
  const change = before && compareStatuses(before, statuses, rule);
  return {
    row,
    statuses,
    score: scoreOf(statuses, rule),
    assessed: isAssessed(statuses),
    tally: tallyOf(statuses),
    gained: change?.gained.map(({ index }) => index) ?? [],
    lost: change?.lost.map(({ index }) => index) ?? [],
    comparable: before !== null && isAssessed(before) && isAssessed(statuses),
  };
}

function tallyOf(statuses: readonly Status[]): Tally {
  const tally = { not_assessed: 0, not_met: 0, basically_met: 0, met: 0, not_applicable: 0 };
  for (const status of statuses) tally[status] += 1;
  return tally;
}
