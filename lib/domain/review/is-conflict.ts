/** A fact of one cell: later `effectiveOn` holds, on the same day the later id. */
export interface CellFact {
  readonly id: bigint;
  readonly effectiveOn: string;
}

/**
 * Has somebody changed the cell since the client looked at it?
 * @param last the cell's last fact as of the entry's date, null when there is none
 * @param seen the fact that the client's form was filled from, null when the cell was empty
 *
 * An entry dated before what the client saw lands on an older fact; that one was there all along unless it was
 * recorded later. A fact effective after the one seen can only be unseen.
 */
export function isConflict(last: CellFact | null, seen: CellFact | null): boolean {
  if (last === null || last.id === seen?.id) return false;
  if (seen === null) return true;
  return last.id > seen.id || last.effectiveOn > seen.effectiveOn;
}
