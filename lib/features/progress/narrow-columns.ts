import type { Status } from '@/lib/domain/criteria/status';
import { restrictColumns } from '@/lib/domain/progress/restrict';
import type { UnitMonths } from '@/lib/domain/progress/series';
import type { ReadableSet } from './choose-set';
import type { UnitState } from './data';

/** Takes away, right after reading, what the reader has no right to. */
export function narrow(chosen: ReadableSet, states: Map<number, UnitState>): Map<number, UnitState> {
  return mapValues(states, (state) => ({ ...state, statuses: columns(chosen, state.statuses) }));
}

export function narrowMonths(chosen: ReadableSet, months: Map<number, UnitMonths>): Map<number, UnitMonths> {
  if (chosen.whole === chosen.shown) return months;
  return mapValues(months, ({ unitId, months: all }) => ({
    unitId,
    months: all.map(({ monthEnd, statuses }) => ({ monthEnd, statuses: columns(chosen, statuses) })),
  }));
}

function columns({ whole, shown }: ReadableSet, statuses: readonly Status[]): readonly Status[] {
  return whole === shown ? statuses : restrictColumns(whole, shown, statuses);
}

function mapValues<K, A, B>(map: ReadonlyMap<K, A>, change: (value: A) => B): Map<K, B> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}
