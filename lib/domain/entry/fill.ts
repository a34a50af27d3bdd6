import type { CellAt, CellRange } from './select';

/** A cell to be filled from another. */
export interface Filled {
  readonly from: CellAt;
  readonly to: CellAt;
}

/**
 * Ctrl+D: the first row of the range into the others; of one row, the row above it. Ctrl+R: the same with columns.
 * @returns [] where there is nothing above or to the left
 */
export function planFill({ top, left, bottom, right }: CellRange, way: 'down' | 'right'): Filled[] {
  const down = way === 'down';
  const alone = down ? top === bottom : left === right;
  const source = (down ? top : left) - (alone ? 1 : 0);
  if (source < 0) return [];
  const filled: Filled[] = [];
  for (let row = down ? source + 1 : top; row <= bottom; row += 1)
    for (let column = down ? left : source + 1; column <= right; column += 1)
      filled.push({ from: down ? { row: source, column } : { row, column: source }, to: { row, column } });
  return filled;
}
