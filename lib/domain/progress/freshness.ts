/** A unit about which nothing was said for longer is named as not updated. */
export const STALE_AFTER_DAYS = 60;

const DAY = 86_400_000;

/**
 * Has nothing been said of a unit for more than so many days?
 * @param lastEffective ISO day of its latest fact as of the day; null: nobody has ever assessed it, which is another matter
 * @param day ISO day that is looked at: reports count from it, not from the clock
 * @param days a unit that is silent for exactly so many is still fresh
 */
export function isStale(lastEffective: string | null, day: string, days = STALE_AFTER_DAYS): boolean {
  // Both are midnights in UTC, where no day is longer than another.
  return lastEffective !== null && Date.parse(day) - Date.parse(lastEffective) > days * DAY;
}
