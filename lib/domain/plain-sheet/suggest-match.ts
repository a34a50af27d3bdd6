import { textOf } from '../criteria/workbook/cell-text';
import { readStatusWord } from '../entry/read-status-word';
import type { SheetCell, WorkbookSheet } from '../sheet/workbook-read';
import { gridOf, type Grid } from './grid';
import { partNamed } from './heading-words';
import type { ColumnMeaning, SheetMatch } from './sheet-match';

type FindItem = (cell: SheetCell) => string | 'ambiguous' | null;

/** Headings stand among the first rows, below titles. */
const DEPTH = 15;
const SAMPLES = 40;

/**
 * What the columns of a hand-made sheet probably are, by their headings; a person corrects it. Two shapes are known: one
 * unit a row with an item a column, and one item a row.
 * @param headingRow said by a person; without it the row that says most
 */
export function suggestMatch(sheet: WorkbookSheet, findItem: FindItem, headingRow?: number): SheetMatch {
  const grid = gridOf(sheet);
  const rows = sheet.rows.slice(0, DEPTH).map(({ number }) => number);
  const tried = (headingRow === undefined ? rows : [headingRow]).map((row) => ({
    row,
    columns: columnsBy(sheet, grid, row, findItem),
  }));
  const best = tried.reduce<(typeof tried)[number] | null>(
    (most, one) => (most === null || weight(one.columns) > weight(most.columns) ? one : most),
    null,
  );
  return { headingRow: best?.row ?? 0, columns: best?.columns ?? new Map(), units: new Map() };
}

/** One item alone makes no heading: it is a row of a list. */
function weight(columns: ReadonlyMap<number, ColumnMeaning>): number {
  const [only] = columns.values();
  return columns.size === 1 && only?.startsWith('cell:') ? 0 : columns.size;
}

function columnsBy(sheet: WorkbookSheet, grid: Grid, row: number, findItem: FindItem): Map<number, ColumnMeaning> {
  const heads = Array.from({ length: Math.min(grid.lastColumn, 400) }, (_, index) => ({
    column: index + 1,
    cell: grid.shared(row, index + 1),
  })).filter((head): head is { column: number; cell: SheetCell } => head.cell !== undefined);
  const below = sheet.rows.filter(({ number }) => number > row).slice(0, SAMPLES);
  const samplesOf = (column: number) => below.flatMap(({ cells }) => cells.get(column) ?? []);
  const found = new Map<number, ColumnMeaning>();
  const counts: number[] = [];
  for (const { column, cell } of heads) {
    const part = partNamed(textOf(cell));
    if (part === 'count') counts.push(column);
    else if (part === 'result') found.set(column, isOfStatuses(samplesOf(column)) ? 'status' : 'value');
    else if (part !== null) found.set(column, part);
    else {
      const item = findItem(cell);
      if (item !== null && item !== 'ambiguous') found.set(column, `cell:${item}`);
    }
  }
  const itemsIn = (column: number) =>
    new Map(
      samplesOf(column).flatMap((cell): [number, string][] => {
        const item = findItem(cell);
        return item === null || item === 'ambiguous' ? [] : [[cell.row, item]];
      }),
    );
  settle(found, counts, itemsIn);
  return found;
}

/**
 * One shape at a time: where several columns are items, none says which item a row is about. A part has one column, but an
 * item may be told by its number and by its name.
 */
function settle(
  found: Map<number, ColumnMeaning>,
  counts: readonly number[],
  itemsIn: (column: number) => ReadonlyMap<number, string>,
): void {
  const cells = [...found].filter(([, meaning]) => meaning.startsWith('cell:'));
  const drop = (unwanted: (meaning: ColumnMeaning) => boolean) => {
    for (const [column, meaning] of found) if (unwanted(meaning)) found.delete(column);
  };
  const isList = [...found.values()].some((one) => one === 'item' || one === 'status' || one === 'value');
  if (cells.length >= 2 || (cells.length === 1 && !isList)) {
    drop((meaning) => meaning === 'item' || meaning === 'status' || meaning === 'value' || meaning === 'note');
  } else {
    drop((meaning) => meaning.startsWith('cell:'));
    const named = [...found].filter(([, meaning]) => meaning === 'item').map(([column]) => column);
    for (const column of counts) if (countsItems(itemsIn(column), named.map(itemsIn))) found.set(column, 'item');
  }
  const taken = new Set<ColumnMeaning>();
  for (const [column, meaning] of [...found].sort(([a], [b]) => a - b)) {
    if (taken.has(meaning) && meaning !== 'item') found.delete(column);
    taken.add(meaning);
  }
}

/** Does a column of running numbers count the items, or the lines of the sheet? Names beside it tell. */
function countsItems(numbers: ReadonlyMap<number, string>, named: readonly ReadonlyMap<number, string>[]): boolean {
  const beside = [...numbers].flatMap(([row, item]) => {
    const other = named.map((items) => items.get(row)).find((one) => one !== undefined);
    return other === undefined ? [] : [other.replace('i:', '') === item.replace('i:', '')];
  });
  return numbers.size > 0 && beside.filter((agrees) => agrees).length * 2 >= beside.length;
}

function isOfStatuses(cells: readonly SheetCell[]): boolean {
  const texts = cells.filter((cell) => cell.kind === 'text').map(textOf);
  return texts.length > 0 && texts.filter((text) => readStatusWord(text) !== null).length * 2 > cells.length;
}
