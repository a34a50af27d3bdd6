import type { Status } from '../criteria/status';

/** A state from a month's end on. */
interface MonthState {
  readonly monthEnd: string;
  readonly statuses: readonly Status[];
}

/**
 * The state of a unit on one day after the other, undefined before its first; days only go forward.
 * @param months oldest first
 */
export function walkMonths(months: readonly MonthState[]): (day: string) => readonly Status[] | undefined {
  let next = 0;
  let statuses: readonly Status[] | undefined;
  return (day) => {
    const before = next;
    while (next < months.length && months[next]!.monthEnd <= day) next += 1;
    if (next > before) statuses = months[next - 1]!.statuses;
    return statuses;
  };
}
