import type { CellRange, SheetRow } from './workbook-read';

/** Where in the rows of a sheet those of a range begin and end (the end left out). */
export function rowsWithin(rows: readonly SheetRow[], { top, bottom }: CellRange): { from: number; to: number } {
  const from = firstFrom(rows, top);
  return { from, to: Math.max(from, firstFrom(rows, bottom + 1)) };
}

/** Place of the first row with this number or a higher one. */
function firstFrom(rows: readonly SheetRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
