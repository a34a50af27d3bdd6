export type Texts = Readonly<Record<string, string | null>>;

export interface MergedEdits {
  /** What is to be kept, of every field. */
  readonly merged: Texts;
  /** Fields that somebody else changed meanwhile in another way. */
  readonly conflicts: readonly string[];
}

/**
 * Brings together what one typed and what another saved since the form was filled. Of each field the change of the one who
 * changed it holds; where both did, and not alike, what is typed does not hold and the field is named.
 * @param was what the form was filled with
 * @param now what is kept now
 */
export function mergeEdits(was: Texts, now: Texts, typed: Texts): MergedEdits {
  const conflicts: string[] = [];
  const merged = Object.fromEntries(
    Object.keys(typed).map((field) => {
      const [before, kept, mine] = [was[field] ?? null, now[field] ?? null, typed[field] ?? null];
      if (mine === before) return [field, kept];
      if (kept !== before && kept !== mine) conflicts.push(field);
      return [field, mine];
    }),
  );
  return { merged, conflicts };
}
