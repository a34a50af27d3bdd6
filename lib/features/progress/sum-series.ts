import { summariseSeries, type UnitMonths } from '@/lib/domain/progress/series';
import type { ProgressSummary } from '@/lib/domain/progress/summary';
import type { ReadableSet } from './choose-set';
import { membersOn } from './group-members';
import type { UnitScope } from './resolve-unit';
import { seriesDays } from './series-days';

export interface MonthSum {
  readonly day: string;
  readonly summary: ProgressSummary;
}

/** The sum of a unit's group at every month's end that the series shows, from the first that anything is known of. */
export function sumSeries(
  { actor, territory, unit, day }: UnitScope,
  chosen: ReadableSet,
  months: ReadonlyMap<number, UnitMonths>,
): MonthSum[] {
  const firsts = [...months.values()].flatMap((one) => one.months[0]?.monthEnd ?? []);
  const first = firsts.sort()[0];
  if (first === undefined) return [];
  const days = seriesDays(day).filter((end) => end >= first);
  const ids = (end: string) => membersOn(territory, unit, chosen.set, end).map((member) => member.id);
  return summariseSeries(chosen.shown, months, days, ids, actor.tenant);
}
