import type { PastCase, Traits } from './case';

export interface WeighedCase {
  readonly past: PastCase;
  /** More than 0; the nearest case has the most. */
  readonly weight: number;
}

/** How much a difference of one criterion tells, by what differs. Chosen on generated provinces, never on real ones. */
const SCORE_STEP = 3;
const PACE_STEP = 1.5;
const BEFORE_STEP = 2;
/** Of a trait that one of the two does not have. */
const UNKNOWN = 0.4;
/** What is left to gain decides as soon as it is little: who has everything cannot show what one can gain that lacks three. */
const ROOM_SEEN = 4;
const ROOM_STEP = 1.2;
const OTHER_COHORT = 0.5;
const PER_YEAR_AGO = 0.15;
/** A unit's own past speaks for it more than that of one like it. */
const OWN = 3;
const NEAREST = 60;

/** The cases that are most like a unit, nearest first. */
export function weighCases(unit: Traits, cases: readonly PastCase[]): WeighedCase[] {
  // Who has everything can only lose, and who lacks something is another thing.
  const isFull = roomOf(unit) === 0;
  const measured = cases
    .filter((past) => (roomOf(past) === 0) === isFull)
    .map((past) => ({ past, apart: distance(unit, past) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, NEAREST);
  const least = measured[0]?.apart ?? 0;
  return measured.map(({ past, apart }) => ({
    past,
    weight: Math.exp(-(apart - least) / 2) * (past.unitId === unit.unitId ? OWN : 1),
  }));
}

function distance(unit: Traits, past: PastCase): number {
  return (
    squared(unit.score, past.score, SCORE_STEP) +
    squared(roomOf(unit), roomOf(past), ROOM_STEP) +
    squared(unit.sinceYearStart, past.sinceYearStart, PACE_STEP) +
    squared(unit.yearBefore, past.yearBefore, BEFORE_STEP) +
    squared(unit.twelveMonths, past.twelveMonths, BEFORE_STEP) +
    (unit.cohort === past.cohort ? 0 : OTHER_COHORT) +
    (PER_YEAR_AGO * past.age) / 365
  );
}

function squared(a: number | null, b: number | null, step: number): number {
  if (a === null && b === null) return 0;
  if (a === null || b === null) return UNKNOWN;
  return ((a - b) / step) ** 2;
}

/** How many criteria a unit lacks, as far as the number tells. */
function roomOf({ has, score }: Traits): number {
  return Math.min(ROOM_SEEN, has.length - score);
}
