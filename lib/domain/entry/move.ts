import { inside, selectCell, type CellAt, type GridSize, type Selection } from './select';

export type Movement =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'next'
  | 'previous'
  | 'rowStart'
  | 'rowEnd'
  | 'gridStart'
  | 'gridEnd'
  | 'pageUp'
  | 'pageDown';

/**
 * Where a movement leads from the focus. `next` and `previous` (Tab) go on in the next and former row and end at the
 * grid's ends; the others stop at its edges.
 * @param page rows of a screen
 */
export function moveFrom(at: CellAt, movement: Movement, size: GridSize, page: number): CellAt {
  return inside(stepFrom(at, movement, size, Math.max(1, page)), size);
}

/** The selection after a movement; growing, the anchor stays. */
export function moveSelection(
  selection: Selection,
  movement: Movement,
  size: GridSize,
  page: number,
  grow: boolean,
): Selection {
  return selectCell(moveFrom(selection.focus, movement, size, page), size, grow ? selection : null);
}

function stepFrom({ row, column }: CellAt, movement: Movement, { rows, columns }: GridSize, page: number): CellAt {
  switch (movement) {
    case 'up':
      return { row: row - 1, column };
    case 'down':
      return { row: row + 1, column };
    case 'left':
      return { row, column: column - 1 };
    case 'right':
      return { row, column: column + 1 };
    case 'next':
      return column < columns - 1 || row === rows - 1 ? { row, column: column + 1 } : { row: row + 1, column: 0 };
    case 'previous':
      return column > 0 || row === 0 ? { row, column: column - 1 } : { row: row - 1, column: columns - 1 };
    case 'rowStart':
      return { row, column: 0 };
    case 'rowEnd':
      return { row, column: columns - 1 };
    case 'gridStart':
      return { row: 0, column: 0 };
    case 'gridEnd':
      return { row: rows - 1, column: columns - 1 };
    case 'pageUp':
      return { row: row - page, column };
    case 'pageDown':
      return { row: row + page, column };
  }
}
