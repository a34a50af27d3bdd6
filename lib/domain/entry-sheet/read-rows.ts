import { textOf } from '../criteria/workbook/cell-text';
import { cellAddress } from '../sheet/cell-address';
import type { SheetCell } from '../sheet/workbook-read';
import type { KnownItem, KnownItems } from './known-items';
import type { KnownUnits } from './known-units';
import { readItem, type ItemCells, type SaidOfItem } from './read-item';
import type { EntryLayout, TakeFault } from './read-layout';
import { KEYS, readCarried, readCarriedRow, type Carried } from './sheet-keys';
import { shownInMatrix } from './shown-in-matrix';
import { SHEET_FIELDS, type SheetField } from './sheet-line';

/** What must be known to read the rows of a sheet. */
export interface RowReading {
  readonly layout: EntryLayout;
  readonly units: KnownUnits;
  readonly items: KnownItems;
  readonly take: TakeFault;
}

/** An item of a unit as a sheet has it; `said` null: nothing new, or a fault that was taken. */
export interface ReadItem {
  readonly unit: string;
  readonly item: string;
  readonly base: string | null;
  readonly said: SaidOfItem | null;
  /** The whole content, to tell a doubled row that says another thing. */
  readonly content: string;
  readonly cellOf: (field: SheetField) => string;
  /** The cell by which the row is known. */
  readonly label: string;
}

/** The rows of a list: one item each. */
export function* readListRows({ layout, units, items, take }: RowReading): Generator<ReadItem> {
  const { columns, head } = layout;
  const fields = SHEET_FIELDS.filter((field) => columns.has(field));
  for (const row of layout.rows) {
    const cellOf = (key: string): SheetCell | undefined => row.cells.get(columns.get(key) ?? 0);
    const text = (key: string): string => textOf(cellOf(key));
    const cells = Object.fromEntries(fields.map((field) => [field, cellOf(field)])) as ItemCells['cells'];
    const isEmpty = fields.every((field) => !cells[field]);
    const label = cellAddress(row.number, columns.get(KEYS.name) ?? columns.get(KEYS.item) ?? 1);
    if (isEmpty && text(KEYS.item) === '') continue;
    const unit = units.find(text(KEYS.unit) || (head.unit ?? ''), '');
    const item = items.find(text(KEYS.item), text(KEYS.number), text(KEYS.name));
    if (unit.code === undefined || typeof item === 'string') {
      take(label, typeof item === 'string' ? item : (unit.fault ?? 'unit_unknown'), text(KEYS.name).slice(0, 60));
      continue;
    }
    const carried = readOwn(text(KEYS.carried), cellOf(KEYS.carried), readCarried, take);
    if (carried === 'changed') continue;
    const addressOf = (field: SheetField): string => cellAddress(row.number, columns.get(field) ?? 1);
    yield readOne(unit.code, item, { cells, addressOf, carried }, label, take);
  }
}

/** The rows of a matrix: one unit each, an item a column. */
export function* readMatrixRows({ layout, units, items, take }: RowReading): Generator<ReadItem> {
  const { columns, rows } = layout;
  const columnsOfItems = itemColumns(layout, items, take);
  for (const row of rows) {
    const text = (key: string): string => textOf(row.cells.get(columns.get(key) ?? 0));
    const label = cellAddress(row.number, columns.get(KEYS.name) ?? 1);
    const filled = columnsOfItems.filter(({ column }) => row.cells.has(column));
    if (filled.length === 0 && text(KEYS.unit) === '') continue;
    const unit = units.find(text(KEYS.unit), text(KEYS.name));
    if (unit.code === undefined) {
      take(label, unit.fault, text(KEYS.name).slice(0, 60));
      continue;
    }
    const carriedRow = readOwn(text(KEYS.carried), row.cells.get(columns.get(KEYS.carried) ?? 0), readCarriedRow, take);
    if (carriedRow === 'changed') continue;
    for (const { column, item } of filled) {
      const cell = row.cells.get(column)!;
      const carried = carriedRow && (carriedRow.get(item.item) ?? NOTHING);
      const isUntouched = carried !== null && textOf(cell) === shownInMatrix(carried)?.trim();
      const field = item.indicator && item.indicator.kind !== 'boolean' ? 'value' : 'status';
      const addressOf = (): string => cell.address;
      const cells = isUntouched ? {} : { [field]: cell };
      yield readOne(unit.code, item, { cells, addressOf, carried }, label, take);
    }
  }
}

const NOTHING: Carried = { base: '', status: null, value: null, cause: null, note: null };

function readOne(unit: string, item: KnownItem, from: ItemCells, label: string, take: TakeFault): ReadItem {
  const content = SHEET_FIELDS.map((field) => from.cells[field] && textOf(from.cells[field]));
  return {
    ...{ unit, item: item.item, label },
    base: from.carried && from.carried.base,
    said: readItem(item, from, take),
    content: JSON.stringify(content),
    cellOf: from.addressOf,
  };
}

/** What the template carried in a row; null where the cell is empty, 'changed' where it no longer says what was written. */
function readOwn<T>(
  text: string,
  cell: SheetCell | undefined,
  read: (text: string) => T | null,
  take: TakeFault,
): T | null | 'changed' {
  if (!cell || text === '') return null;
  const carried = read(text);
  if (carried !== null) return carried;
  take(cell.address, 'sheet_key_changed');
  return 'changed';
}

const OWN_KEYS: ReadonlySet<string> = new Set(Object.values(KEYS));

/** Which item stands in which column: by its key, and where that is gone by the number in the heading. */
function itemColumns({ columns, heading }: EntryLayout, items: KnownItems, take: TakeFault) {
  const found = new Map<number, KnownItem>();
  const keyOf = new Map([...columns].map(([key, column]) => [column, key]));
  const headed = [...(heading?.cells.keys() ?? [])].filter((column) => !keyOf.has(column));
  const known = [...columns].filter(([key]) => !OWN_KEYS.has(key)).map(([, column]) => column);
  for (const column of [...known, ...headed].sort((a, b) => a - b)) {
    const above = heading?.cells.get(column);
    const item = items.find(keyOf.get(column) ?? '', textOf(above), '');
    if (typeof item !== 'string') found.set(column, item);
    // A column that somebody added beside the template is his own.
    else if (keyOf.has(column)) take(above?.address ?? cellAddress(1, column), item, textOf(above).slice(0, 60));
  }
  return [...found].map(([column, item]) => ({ column, item }));
}
