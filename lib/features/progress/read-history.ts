import { summariseSeries, type UnitMonths } from '@/lib/domain/progress/series';
import type { ProgressSummary } from '@/lib/domain/progress/summary';
import { VersionedCache } from '../versioned-cache';
import type { ReadableSet } from './choose-set';
import { readMonths, readTogether, type ProgressQuery, type UnitState } from './data';
import { membersOn } from './group-members';
import { narrowMonths } from './narrow-columns';
import type { UnitScope } from './resolve-unit';
import type { MonthSum } from './sum-series';

/** The months of all units that were ever counted at a unit: the same for every day that a page is asked for. */
export interface History {
  /** The sums at these month ends, oldest first, from the first of which anything is known. */
  readonly sumsAt: (ends: readonly string[]) => MonthSum[];
  /** The states at a month's end: of each unit its last month until then. */
  readonly statesAt: (end: string) => Map<number, Pick<UnitState, 'statuses'>>;
}

const histories = new VersionedCache<History>(48);

/** Read once a version of the units in the query; each month is added up when it is first asked for. */
export function readHistory(
  scope: UnitScope,
  chosen: ReadableSet,
  query: ProgressQuery,
  key: readonly (string | number)[],
): Promise<History> {
  const { referenceDay } = scope.actor.tenant;
  return histories.get([...key, referenceDay], async () => {
    const months = await readTogether(query.tenantId, (tx) => readMonths(tx, query, referenceDay));
    return historyOf(scope, chosen, narrowMonths(chosen, months));
  });
}

function historyOf(
  { actor, territory, unit }: UnitScope,
  chosen: ReadableSet,
  months: ReadonlyMap<number, UnitMonths>,
): History {
  const sums = new Map<string, ProgressSummary>();
  const firsts = [...months.values()].flatMap((one) => one.months[0]?.monthEnd ?? []);
  const first = firsts.sort()[0];
  const ids = (end: string) => membersOn(territory, unit, chosen.set, end).map((member) => member.id);
  return {
    sumsAt(ends) {
      const known = first === undefined ? [] : ends.filter((end) => end >= first);
      const missing = known.filter((end) => !sums.has(end));
      for (const { day, summary } of summariseSeries(chosen.shown, months, missing, ids, actor.tenant))
        sums.set(day, summary);
      return known.map((day) => ({ day, summary: sums.get(day)! }));
    },
    statesAt(end) {
      const states = new Map<number, Pick<UnitState, 'statuses'>>();
      for (const { unitId, months: all } of months.values()) {
        const last = all.findLast(({ monthEnd }) => monthEnd <= end);
        if (last) states.set(unitId, { statuses: last.statuses });
      }
      return states;
    },
  };
}
