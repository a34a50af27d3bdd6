/** What the units that went into a new one had met: history to show, never a status of the new unit. */
export interface MergedHistory {
  readonly metByAll: readonly number[];
  readonly metByAny: readonly number[];
}

/**
 * Reads the last met criteria of the old units of a merger (B-V5).
 * The new unit has no status until it is assessed; this is shown beside it.
 * @param old criteria numbers met by each old unit on its last day
 */
export function historyOfMerged(old: readonly { readonly met: readonly number[] }[]): MergedHistory {
  const metByAny = [...new Set(old.flatMap((unit) => unit.met))].sort((a, b) => a - b);
  const metByAll = metByAny.filter((number) => old.every((unit) => unit.met.includes(number)));
  return { metByAll, metByAny };
}
