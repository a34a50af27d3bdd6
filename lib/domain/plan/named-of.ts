/** How many of a count are named, and how many nobody named. */
export interface Named {
  readonly named: number;
  readonly unnamed: number;
  /** "…" ends the list, or it has more than were counted: it is not made up. */
  readonly flag: 'unmet_list_incomplete' | 'list_too_long' | null;
}

/** Lays a list of criteria beside the number that was said of them (vector S1-V2: 8 remain, 3 are named). */
export function namedOf(count: number, named: number): Named {
  const unnamed = count - named;
  return {
    named,
    unnamed: Math.max(0, unnamed),
    flag: unnamed > 0 ? 'unmet_list_incomplete' : unnamed < 0 ? 'list_too_long' : null,
  };
}
