import { foldedText, textOf } from '../criteria/workbook/cell-text';
import type { SheetCell, SheetRow, WorkbookSheet } from '../sheet/workbook-read';
import { readTypedDay } from '../time/read-typed-day';
import { KEYS, looksLikeHead, readHead, type SheetHead } from './sheet-keys';
import { DAY_LABEL } from './sheet-head-rows';
import type { EntrySheetFault } from './sheet-line';

export type TakeFault = (cell: string | null, code: EntrySheetFault['code'], detail?: string) => void;

/** Where a template's sheet keeps what, wherever rows and columns were moved to. */
export interface EntryLayout {
  readonly head: SheetHead;
  /** Key of a column → its number; entry columns of a matrix by item, of a list by field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows of entries, from top to bottom. */
  readonly rows: readonly SheetRow[];
  /** The row of visible column numbers; null when it is gone. */
  readonly heading: SheetRow | null;
  /** The day that stands in the open cell, else the one the sheet was made for. */
  readonly day: string;
}

const FIRST_ROWS = 40;

/** The layout of a template's sheet; 'plain': it carries no keys at all; null: it cannot be read, the faults say why. */
export function readLayout(sheet: WorkbookSheet, take: TakeFault): EntryLayout | 'plain' | null {
  const top = sheet.rows.filter(({ number }) => number <= FIRST_ROWS).flatMap((row) => [...row.cells.values()]);
  const headCell = top.find((cell) => looksLikeHead(textOf(cell)));
  const unitKey = top.find((cell) => textOf(cell) === KEYS.unit);
  if (!headCell && !unitKey) return 'plain';
  const keyRow = sheet.rows.find(({ number }) => number === unitKey?.row);
  if (!headCell || !unitKey || !keyRow) {
    take((headCell ?? unitKey)?.address ?? null, 'sheet_key_missing');
    return null;
  }
  const head = readHead(textOf(headCell));
  if (typeof head === 'string') {
    take(headCell.address, head);
    return null;
  }
  const columns = columnsOf(keyRow, take);
  if (columns === null) return null;
  if (head.form === 'list' && !columns.has(KEYS.item)) {
    take(unitKey.address, 'sheet_key_missing');
    return null;
  }
  const firstOf = (row: SheetRow): string => textOf(row.cells.get(unitKey.column));
  const day = readDay(sheet.rows.find((row) => firstOf(row) === KEYS.day) ?? null, unitKey.column, head.day, take);
  if (day === null) return null;
  return {
    head,
    columns,
    day,
    heading: sheet.rows.find((row) => firstOf(row) === KEYS.heading) ?? null,
    rows: sheet.rows.filter((row) => !firstOf(row).startsWith('#') && row !== keyRow && row.number !== headCell.row),
  };
}

function columnsOf(keyRow: SheetRow, take: TakeFault): Map<string, number> | null {
  const columns = new Map<string, number>();
  for (const cell of keyRow.cells.values()) {
    const key = textOf(cell);
    if (key === KEYS.beside) continue;
    if (columns.has(key)) {
      take(cell.address, 'sheet_header_twice', key);
      return null;
    }
    columns.set(key, cell.column);
  }
  return columns;
}

const LABEL = foldedText(DAY_LABEL);

function readDay(row: SheetRow | null, keyColumn: number, madeFor: string, take: TakeFault): string | null {
  const said = [...(row?.cells.values() ?? [])].filter(
    (cell) => cell.column !== keyColumn && !foldedText(textOf(cell)).startsWith(LABEL),
  );
  const [first] = said;
  if (!first) return madeFor;
  const day = dayOf(first);
  if (day === null) take(first.address, 'date_invalid', textOf(first));
  return day;
}

function dayOf(cell: SheetCell): string | null {
  if (cell.kind === 'date') return cell.value;
  return cell.kind === 'text' ? readTypedDay(textOf(cell)) : null;
}
