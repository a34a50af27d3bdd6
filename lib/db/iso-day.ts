/** A `date` column comes as midnight UTC; domain days are ISO strings. */
export function toIsoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

export function toIsoDayOrNull(day: Date | null): string | null {
  return day && toIsoDay(day);
}

/** An ISO day as a parameter for a `date` column. */
export function toDateParam(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
