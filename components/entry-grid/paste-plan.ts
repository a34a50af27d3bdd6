import type { PastePlan, PastedCell } from '@/lib/domain/entry/plan-paste';
import type { Reading } from '@/lib/domain/entry/reading';

/** A text that can mean several things, and where it stands; one answer may do for all of them. */
export interface Doubt {
  readonly text: string;
  /** Positions in the plan's cells. */
  readonly cells: readonly number[];
}

/** Which reading was chosen of a cell, by its position in the plan. */
export type Chosen = ReadonlyMap<number, number>;

/** The doubts of a plan, those of one text and as many readings together. */
export function doubtsOf({ cells }: PastePlan): Doubt[] {
  const doubts = new Map<string, number[]>();
  cells.forEach(({ text, reading }, at) => {
    if (reading.kind !== 'ambiguous') return;
    const key = JSON.stringify([text.trim(), reading.readings.map(({ status, value }) => value ?? status)]);
    doubts.set(key, [...(doubts.get(key) ?? []), at]);
  });
  return [...doubts].map(([key, at]) => ({ text: (JSON.parse(key) as [string])[0], cells: at }));
}

/** The reading of a cell after the person has chosen. */
export function decided({ reading }: PastedCell, chosen: number | undefined): Reading {
  if (reading.kind !== 'ambiguous' || chosen === undefined) return reading;
  const content = reading.readings[chosen];
  return content ? { kind: 'understood', content } : reading;
}

export interface PasteCounts {
  readonly understood: number;
  readonly same: number;
  readonly ambiguous: number;
  readonly refused: number;
}

export function countPlan(plan: PastePlan, chosen: Chosen): PasteCounts {
  const kinds = plan.cells.map((cell, at) => decided(cell, chosen.get(at)).kind);
  const of = (kind: Reading['kind']) => kinds.filter((one) => one === kind).length;
  return { understood: of('understood'), same: of('same'), ambiguous: of('ambiguous'), refused: of('refused') };
}
