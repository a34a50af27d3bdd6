import type { Status } from '../criteria/status';
import type { UnitMonths } from './series';

/** The state of a unit on one day after the other, undefined before its first; days only go forward. */
export function walkMonths({ months }: UnitMonths): (day: string) => readonly Status[] | undefined {
  let next = 0;
  let statuses: readonly Status[] | undefined;
  return (day) => {
    const before = next;
    while (next < months.length && months[next]!.monthEnd <= day) next += 1;
    if (next > before) statuses = months[next - 1]!.statuses;
    return statuses;
  };
}
