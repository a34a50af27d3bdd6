/** A cell of the grid, both from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells: `anchor` is where it was begun, `focus` where the person is. Alone, both are one cell. */
export interface Selection {
  readonly anchor: CellAt;
  readonly focus: CellAt;
}

/** The rectangle in order, all four included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell, or, growing, from the anchor to it; never outside the grid. */
export function selectCell(at: CellAt, size: GridSize, grown: Selection | null = null): Selection {
  const focus = inside(at, size);
  return { anchor: grown?.anchor ?? focus, focus };
}

/** Whole rows, from that of the anchor to that of the focus. */
export function selectRows({ anchor, focus }: Selection, { columns }: GridSize): Selection {
  return { anchor: { row: anchor.row, column: 0 }, focus: { row: focus.row, column: columns - 1 } };
}

/** Whole columns, from that of the anchor to that of the focus. */
export function selectColumns({ anchor, focus }: Selection, { rows }: GridSize): Selection {
  return { anchor: { row: 0, column: anchor.column }, focus: { row: rows - 1, column: focus.column } };
}

export function selectAll({ rows, columns }: GridSize): Selection {
  return { anchor: { row: 0, column: 0 }, focus: { row: rows - 1, column: columns - 1 } };
}

export function rangeOf({ anchor, focus }: Selection): CellRange {
  return {
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  };
}

export function isOneCell({ anchor, focus }: Selection): boolean {
  return anchor.row === focus.row && anchor.column === focus.column;
}

export function holds({ top, left, bottom, right }: CellRange, { row, column }: CellAt): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** The cells of a rectangle, row by row. */
export function cellsOf({ top, left, bottom, right }: CellRange): CellAt[] {
  const cells: CellAt[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  return cells;
}

/** The nearest cell of the grid. */
export function inside({ row, column }: CellAt, { rows, columns }: GridSize): CellAt {
  return { row: within(row, rows), column: within(column, columns) };
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1));
}
