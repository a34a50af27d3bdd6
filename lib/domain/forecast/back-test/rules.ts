import type { Draws } from './draws';

/** By what a generated commune moves. The forecast does not know of them. */
export const RULES = ['steady', 'december', 'stalled', 'regressing'] as const;
export type Rule = (typeof RULES)[number];

/** What a commune gains and loses in one month (1 to 12). */
export interface Move {
  readonly gained: number;
  readonly lost: number;
}

/** How strongly a commune pulls: drawn once, kept for all its years. */
export function pullOf(rule: Rule, draws: Draws): number {
  if (rule === 'stalled') return 0.2 + draws.next() * 0.5;
  if (rule === 'regressing') return 0.4 + draws.next() * 0.8;
  return 1 + draws.next() * 2.5;
}

/** One month of a commune by its rule; `pull`: about how many criteria it gains a year. */
export function moveOf(rule: Rule, month: number, pull: number, draws: Draws): Move {
  const gained = (share: number) => times(pull * share, draws);
  switch (rule) {
    case 'steady':
      return { gained: gained(1 / 12), lost: draws.chance(0.01) ? 1 : 0 };
    case 'december':
      return { gained: gained(month === 12 ? 0.6 : month === 11 ? 0.25 : 0.015), lost: 0 };
    case 'stalled':
      return { gained: gained(1 / 12), lost: draws.chance(0.01) ? 1 : 0 };
    case 'regressing':
      // What was met is measured anew in summer and at the year's end.
      return { gained: gained(1 / 12), lost: month === 6 || month === 12 ? times(0.7, draws) : 0 };
  }
}

/** A count that is `mean` on the average. */
function times(mean: number, draws: Draws): number {
  let count = Math.floor(mean);
  if (draws.chance(mean - count)) count += 1;
  // Now and then two come for one, or none: a year is never quite like another.
  return count > 0 && draws.chance(0.2) ? count + draws.between(-1, 1) : count;
}
