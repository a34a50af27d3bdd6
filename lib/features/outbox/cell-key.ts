import type { CellAddress } from './letter';

/** A cell as one text: the key of what is known of it. */
export function cellKey({ unit, set, stage, item }: CellAddress): string {
  return [unit, set, stage, item].join('|');
}

/** The same cell, as a letter says it. */
export function cellOf(letter: Omit<CellAddress, 'item'>, item: string): string {
  return cellKey({ unit: letter.unit, set: letter.set, stage: letter.stage, item });
}

/** Of two fact ids the one recorded later. They are numbers of one sequence, too large for a double in the long run. */
export function laterFact(a: string, b: string): string {
  return BigInt(b || 0) > BigInt(a || 0) ? b : a;
}
