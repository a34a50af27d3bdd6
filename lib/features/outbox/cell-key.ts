import type { CellAddress, CellOnDay, NewLetter } from './letter';

/** A cell as one text: what is about it is sent in order, whatever the day. */
function cellKey({ unit, set, stage, item }: CellAddress): string {
  return [unit, set, stage, item].join('|');
}

/** The same cell, as a letter says it. */
export function cellOf(letter: Omit<CellAddress, 'item'>, item: string): string {
  return cellKey({ unit: letter.unit, set: letter.set, stage: letter.stage, item });
}

/** A cell on a day as one text: the key of what is known of it. Another day of the cell is another page, with other facts. */
export function dayKey(cell: CellOnDay): string {
  return `${cellKey(cell)}|${cell.day}`;
}

type Placed = Pick<NewLetter, 'unit' | 'set' | 'stage' | 'effectiveOn' | 'pageDay'>;

/** The cell on the day that a letter is about. */
export function writtenOn({ unit, set, stage, effectiveOn }: Placed, item: string): string {
  return dayKey({ unit, set, stage, item, day: effectiveOn });
}

/** Where a letter is in sight until it is answered: on its day, and on the page where its person typed it. */
export function shownOn(letter: Placed, item: string): string[] {
  const { effectiveOn, pageDay = effectiveOn } = letter;
  return [...new Set([effectiveOn, pageDay])].map((day) => writtenOn({ ...letter, effectiveOn: day }, item));
}

/** Of two fact ids the one recorded later. They are numbers of one sequence, too large for a double in the long run. */
export function laterFact(a: string, b: string): string {
  return BigInt(b || 0) > BigInt(a || 0) ? b : a;
}
