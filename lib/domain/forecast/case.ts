import { endOfPreviousYear } from '../time/month-ends';
import { daysFrom } from '../time/days-from';
import { hadOn, scoreOfHas, type Past } from './past';
import { shiftMonths, type Window } from './window';

/** What was known of a unit at the beginning of a window. null: nothing was, or it means nothing for this window. */
export interface Traits {
  readonly unitId: number;
  readonly cohort: string;
  readonly score: number;
  readonly has: readonly boolean[];
  /** Gained, net, since the end of the year before. */
  readonly sinceYearStart: number | null;
  /** Gained, net, in the same window a year earlier. */
  readonly yearBefore: number | null;
  /** Gained, net, in the twelve months before. */
  readonly twelveMonths: number | null;
}

/** A window that some unit has lived through, with what came of it. */
export interface PastCase extends Traits {
  readonly window: Window;
  readonly end: readonly boolean[];
  /** Net: what was lost in the window is taken off. */
  readonly gain: number;
  /** Days from its end to the asked day. */
  readonly age: number;
}

/**
 * How a unit stood at a month's end before a window of so many months; null: it was not assessed then.
 * @param has where it stands on a day near the month's end, when that is known better
 */
export function traitsOf(
  past: Past,
  day: string,
  windowMonths: number,
  isSeasonal: boolean,
  has: readonly boolean[] | null = hadOn(past, day),
): Traits | null {
  if (!has) return null;
  const score = scoreOfHas(has);
  const since = (earlier: string) => difference(hadOn(past, earlier), score);
  const yearEarlier = { from: shiftMonths(day, -12), to: shiftMonths(day, windowMonths - 12) };
  return {
    unitId: past.unitId,
    cohort: past.cohort,
    score,
    has,
    sinceYearStart: isSeasonal ? since(endOfPreviousYear(day.endsWith('-12-31') ? shiftMonths(day, 1) : day)) : null,
    yearBefore: isSeasonal ? gainIn(past, yearEarlier) : null,
    twelveMonths: since(shiftMonths(day, -12)),
  };
}

/** What became of every unit in every window through which it was assessed at both ends. */
export function casesOf(
  pasts: readonly Past[],
  windows: readonly Window[],
  windowMonths: number,
  isSeasonal: boolean,
  asOf: string,
): PastCase[] {
  return windows.flatMap((window) =>
    pasts.flatMap((past): PastCase[] => {
      const traits = traitsOf(past, window.from, windowMonths, isSeasonal);
      const end = hadOn(past, window.to);
      if (!traits || !end) return [];
      return [{ ...traits, window, end, gain: scoreOfHas(end) - traits.score, age: daysFrom(window.to, asOf) }];
    }),
  );
}

function gainIn(past: Past, { from, to }: Window): number | null {
  const end = hadOn(past, to);
  return end && difference(hadOn(past, from), scoreOfHas(end));
}

function difference(before: readonly boolean[] | null, now: number): number | null {
  return before && now - scoreOfHas(before);
}
