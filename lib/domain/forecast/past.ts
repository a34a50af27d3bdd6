/** Which criteria a unit had at the ends of the months in which something changed; oldest first. */
export interface Past {
  readonly unitId: number;
  /** Units of one cohort are compared before others: commune group, region, tags, as the caller joins them. */
  readonly cohort: string;
  /** `has[i]`: criterion i counts; null: nobody had assessed the unit. */
  readonly months: readonly { readonly monthEnd: string; readonly has: readonly boolean[] | null }[];
}

/** What the unit had on a day: as at the last month's end until then; null: not assessed, or nothing is known. */
export function hadOn({ months }: Past, day: string): readonly boolean[] | null {
  return months.findLast(({ monthEnd }) => monthEnd <= day)?.has ?? null;
}

export function scoreOfHas(has: readonly boolean[]): number {
  let score = 0;
  for (const one of has) if (one) score += 1;
  return score;
}
