import type { TableCell } from './table-model';

export interface SpanningCell {
  readonly cell: TableCell;
  readonly across: number;
  readonly down: number;
}

/**
 * Rows of cells that reach over others as a grid of equal rows: a cell stands where it begins, the places it covers are
 * empty. Columns in which nothing stands at the end are left out.
 */
export function layCells(rows: readonly (readonly SpanningCell[])[]): TableCell[][] {
  const grid: TableCell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const { cell, across, down } of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (let below = y; below < Math.min(y + down, rows.length); below += 1)
        for (let beside = x; beside < x + across; beside += 1) grid[below]![beside] = null;
      grid[y]![x] = cell;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.findLastIndex((cell) => cell != null) + 1));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? null));
}
