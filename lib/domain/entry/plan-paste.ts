import { alignBlock, type GridLabels } from './align-block';
import { isOneText, type Block } from './block';
import type { CellSlot } from './cell-slot';
import { readCell, type CauseReader } from './read-cell';
import type { Reading } from './reading';
import { cellsOf, rangeOf, type CellAt, type GridSize, type Selection } from './select';

export interface PasteGrid extends GridSize {
  readonly labels: GridLabels;
  readonly slotAt: (at: CellAt) => CellSlot;
}

/** One text of the block, where it goes, and what it means there. `at` null: the grid has no such place. */
export interface PastedCell {
  readonly text: string;
  readonly at: CellAt | null;
  readonly reading: Reading;
}

export interface PastePlan {
  readonly cells: readonly PastedCell[];
  /** By the headings that the block carries, or where the person stands. */
  readonly placed: 'byHeadings' | 'atSelection' | 'filled';
}

const OUTSIDE: Reading = { kind: 'refused', code: 'cell_outside' };

/**
 * Where each text of a block goes and what it means there. One text alone fills the whole selection.
 * @param byHeadings false: the block's own headings are not looked for, it goes where the person stands
 */
export function planPaste(
  block: Block,
  grid: PasteGrid,
  selection: Selection,
  causeOf: CauseReader,
  byHeadings = true,
): PastePlan {
  const range = rangeOf(selection);
  const read = (text: string, at: CellAt | null): PastedCell => {
    const isInside = at !== null && at.row < grid.rows && at.column < grid.columns;
    if (isInside) return { text, at, reading: readCell(grid.slotAt(at), text, causeOf) };
    return { text, at: null, reading: text.trim() === '' ? { kind: 'blank' } : OUTSIDE };
  };
  if (isOneText(block)) {
    const text = block[0]?.[0] ?? '';
    return { placed: 'filled', cells: cellsOf(range).map((at) => read(text, at)) };
  }
  const alignment = byHeadings ? alignBlock(block, grid.labels) : null;
  const { top, left, rows, columns } = alignment ?? { top: 0, left: 0, rows: null, columns: null };
  const cells = block.slice(top).flatMap((line, r) =>
    line.slice(left).map((text, c) => {
      const row = rows === null ? range.top + r : (rows[r] ?? null);
      const column = columns === null ? range.left + c : (columns[c] ?? null);
      return read(text, row === null || column === null ? null : { row, column });
    }),
  );
  return { placed: alignment ? 'byHeadings' : 'atSelection', cells: onePerPlace(cells) };
}

/** Two texts for one place: the later one would silently win, so it is refused. */
function onePerPlace(cells: readonly PastedCell[]): PastedCell[] {
  const taken = new Set<string>();
  return cells.map((cell) => {
    if (cell.at === null || cell.reading.kind === 'blank') return cell;
    const key = `${cell.at.row}:${cell.at.column}`;
    if (taken.has(key)) return { ...cell, reading: { kind: 'refused', code: 'cell_twice' } };
    taken.add(key);
    return cell;
  });
}
