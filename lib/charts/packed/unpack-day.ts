/**
 * The inverse of `daysFrom`, two signs where a date takes twelve: ("2019-12-31", -7) → "2019-12-24". A page reads hundreds
 * of them at once, on phones too, so nothing of formats or time zones is asked.
 */
export function unpackDay(base: string, distance: number): string {
  return new Date(Date.parse(base) + distance * 86_400_000).toISOString().slice(0, 10);
}
