import type { Status } from '../criteria/status';
import { monthEndOf } from '../time/month-ends';

/** A fact about one criterion of one unit on one set at one stage. */
export interface CriterionFact {
  /** Index into the set's numbers. */
  readonly index: number;
  readonly status: Status;
  /** ISO day. */
  readonly effectiveOn: string;
  /** From a database sequence: of two facts of a cell on one day the later id holds. */
  readonly id: bigint;
}

export interface FoldedFacts {
  /** After all facts. */
  readonly statuses: Status[];
  /** The state at the end of each month in which a fact took effect, oldest first. */
  readonly months: { readonly monthEnd: string; readonly statuses: Status[] }[];
}

/**
 * Folds facts, in any order, into the state they lead to: the later `effectiveOn` holds, on the same day the later id.
 * @param size number of criteria in the set; a criterion without a fact is `not_assessed`
 */
export function foldFacts(size: number, facts: readonly CriterionFact[]): FoldedFacts {
  const statuses = new Array<Status>(size).fill('not_assessed');
  const months: { monthEnd: string; statuses: Status[] }[] = [];
  for (const fact of [...facts].sort(inForceOrder)) {
    statuses[fact.index] = fact.status;
    const monthEnd = monthEndOf(fact.effectiveOn);
    if (months.at(-1)?.monthEnd !== monthEnd) months.push({ monthEnd, statuses });
    months[months.length - 1] = { monthEnd, statuses: [...statuses] };
  }
  return { statuses, months };
}

function inForceOrder(a: CriterionFact, b: CriterionFact): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
