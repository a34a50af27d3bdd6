import { rowsWithin } from '../sheet/rows-within';
import type { CellRange, SheetCell, WorkbookSheet } from '../sheet/workbook-read';

/** The cells of a sheet by row and column, with what merged cells share. */
export interface Grid {
  readonly at: (row: number, column: number) => SheetCell | undefined;
  /** The same, or what the merged range says that covers the place. */
  readonly shared: (row: number, column: number) => SheetCell | undefined;
  /** Does a merged range wider or higher than one cell cover the place? */
  readonly isMerged: (row: number, column: number) => boolean;
  readonly lastColumn: number;
}

export function gridOf({ rows, merges }: Pick<WorkbookSheet, 'rows' | 'merges'>): Grid {
  const byRow = new Map(rows.map((row) => [row.number, row.cells]));
  const mergesOfRow = new Map<number, CellRange[]>();
  for (const range of merges) {
    // A range down to the end of the sheet speaks of rows that say something only.
    const { from, to } = rowsWithin(rows, range);
    for (const { number } of rows.slice(from, to)) {
      const known = mergesOfRow.get(number);
      if (known) known.push(range);
      else mergesOfRow.set(number, [range]);
    }
  }
  const at = (row: number, column: number) => byRow.get(row)?.get(column);
  const rangeAt = (row: number, column: number) =>
    mergesOfRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
  return {
    at,
    shared: (row, column) => {
      const own = at(row, column);
      if (own) return own;
      const range = rangeAt(row, column);
      return range && at(range.top, range.left);
    },
    isMerged: (row, column) => rangeAt(row, column) !== undefined,
    lastColumn: rows.reduce((last, { cells }) => Math.max(last, ...cells.keys()), 0),
  };
}
