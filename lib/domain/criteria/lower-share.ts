import type { ProgressSummary } from '../progress/summary';

/** So many of so many lower units meet a set. */
export interface LowerShare {
  readonly met: number;
  readonly of: number;
}

/**
 * The value of an indicator that counts lower units ("ít nhất 80 % số thôn đạt …"): those that meet every criterion of
 * their set, of all that there are. Units nobody assessed count among all; where none is assessed nothing is known.
 * @param lower the sum of the lower units on that set
 */
export function lowerShare(lower: Pick<ProgressSummary, 'units' | 'assessed' | 'meetAll'>): LowerShare | null {
  return lower.assessed === 0 ? null : { met: lower.meetAll, of: lower.units };
}

/** In percent, 0 to 100, not rounded: 2 of 3 are not enough for 66,7. */
export function percentOf({ met, of }: LowerShare): number {
  return (met * 100) / of;
}
