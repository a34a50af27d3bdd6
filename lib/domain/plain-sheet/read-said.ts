import type { CatalogueSet } from '../criteria/criteria-set';
import { textOf } from '../criteria/workbook/cell-text';
import { readStatusWord } from '../entry/read-status-word';
import type { SheetLine } from '../entry-sheet/sheet-line';
import type { SheetCell } from '../sheet/workbook-read';
import type { Grid } from './grid';
import type { PlainFault } from './plain-fault';
import { typedValue } from './typed-value';

/** The cells that speak of one item. `either`: one cell that may hold a status or a value. */
export interface ItemCells {
  readonly item: string | null;
  readonly either?: SheetCell;
  readonly status?: SheetCell;
  readonly value?: SheetCell;
  readonly note?: SheetCell;
}

type Said = Pick<SheetLine, 'item' | 'status' | 'value' | 'note' | 'cells'>;

interface Question {
  readonly item: string;
  readonly set: CatalogueSet;
  readonly day: string;
  readonly grid: Grid;
}

/** What some cells say of an item: a word for a status, else a value; a criterion takes no value but that of its only indicator. */
export function saidBy(
  { either, status, value, note }: ItemCells,
  { item, set, grid }: Question,
): { said: Said | null; faults: Omit<PlainFault, 'sheet'>[] } {
  const faults: Omit<PlainFault, 'sheet'>[] = [];
  const refuse = (cell: SheetCell, code: PlainFault['code']) => {
    faults.push({ cell: cell.address, code, detail: textOf(cell) });
    return null;
  };
  for (const cell of [either, status, value])
    if (cell && grid.isMerged(cell.row, cell.column)) refuse(cell, 'sheet_merged');
  if (faults.length > 0) return { said: null, faults };

  const statusCell = status ?? [either, value].find((cell) => cell && readStatusWord(textOf(cell)) !== null);
  const valueCell = [value, either].find((cell) => cell !== undefined && cell !== statusCell);
  const own = ownItem(item, set, statusCell === undefined && valueCell !== undefined);
  const saidStatus = statusCell ? (readStatusWord(textOf(statusCell)) ?? refuse(statusCell, 'status_unknown')) : null;
  const saidValue = valueCell ? valueOf(valueCell) : null;
  const saidNote = note ? textOf(note) : null;
  if (faults.length > 0) return { said: null, faults };
  const cells = {
    ...(statusCell ? { status: statusCell.address } : {}),
    ...(valueCell ? { value: valueCell.address } : {}),
    ...(note ? { note: note.address } : {}),
  };
  // A note alone says nothing of an item that a hand-made sheet does not judge.
  if (saidStatus === null && saidValue === null) return { said: null, faults };
  return { said: { item: own, status: saidStatus, value: saidValue, note: saidNote, cells }, faults };

  function valueOf(cell: SheetCell): string | null {
    // Both columns may hold words: "Kết quả: Đạt" beside "Đánh giá: Đạt".
    if (!own.startsWith('i:')) {
      if (cell.kind === 'text' && readStatusWord(textOf(cell)) !== null) return null;
      return refuse(cell, value ? 'value_for_criterion' : 'status_unknown');
    }
    return typedValue(cell) ?? refuse(cell, cell.kind === 'date' ? 'cell_is_date' : 'status_unknown');
  }
}

/** "10" with a value alone is the only indicator of criterion 10, where that bears its number. */
function ownItem(item: string, set: CatalogueSet, isValue: boolean): string {
  const only = `i:${item}`;
  return isValue && !item.startsWith('i:') && set.items.has(only) ? only : item;
}
