import { cellAddress, parseAddress, parseRange } from '@/lib/domain/sheet/cell-address';
import { rowsWithin } from '@/lib/domain/sheet/rows-within';
import type { CellRange, FileFault, SheetCell, SheetRow } from '@/lib/domain/sheet/workbook-read';
import { cellOf, type CellContext, type RawCell } from './cell-of';
import type { OpenPackage } from './read-package';
import { FileRefusal } from './refusal';

export interface SheetCells {
  readonly rows: SheetRow[];
  readonly merges: CellRange[];
  readonly faults: Pick<FileFault, 'cell' | 'code'>[];
}

/** What may still be read of a file. */
export interface CellBudget {
  cells: number;
  faults: number;
}

/** Rows that merged cells cover, one by one: tall ranges side by side or over each other ask for each row of each. */
const MOST_MERGED_ROWS = 400_000;

/** The cells of a sheet that say something; empty and merely formatted ones leave no trace, so 100,000 of them cost nothing. */
export async function readCells(
  opened: OpenPackage,
  part: string,
  context: CellContext,
  budget: CellBudget,
): Promise<SheetCells> {
  const found: SheetCells = { rows: [], merges: [], faults: [] };
  let row = 0;
  let column = 0;
  let cells = new Map<number, SheetCell>();
  let raw: RawCell | null = null;
  let into: 'value' | 'inline' | null = null;

  const fault = (code: FileFault['code']) => {
    budget.faults -= 1;
    if (budget.faults >= 0) found.faults.push({ cell: cellAddress(row, column), code });
  };
  const endCell = (ended: RawCell) => {
    if (ended.isFormula) {
      fault('cell_formula');
      return;
    }
    const cell = cellOf(ended, { address: cellAddress(row, column), row, column }, context);
    if (cell === 'error') fault('cell_error');
    if (cell === null || cell === 'error') return;
    budget.cells -= 1;
    if (budget.cells < 0) throw new FileRefusal('file_too_many_cells');
    cells.set(column, cell);
  };

  await opened.read(part, {
    open: (name, attributes, isEmpty) => {
      if (name === 'row') {
        const number = Number(attributes().r ?? row + 1);
        row = Number.isInteger(number) && number > row ? number : row + 1;
        column = 0;
        cells = new Map();
      } else if (name === 'c' && isEmpty) {
        column += 1;
      } else if (name === 'c') {
        const { r, t, s } = attributes();
        column = (r === undefined ? null : parseAddress(r))?.column ?? column + 1;
        raw = { type: t ?? 'n', style: Number(s ?? 0), value: '', inline: '', isFormula: false };
      } else if (name === 'v') into = 'value';
      else if (name === 't') into = 'inline';
      else if (name === 'f' && raw) raw.isFormula = true;
      else if (name === 'mergeCell') {
        const range = parseRange(attributes().ref ?? '');
        if (range) found.merges.push(range);
        if (found.merges.length > 5000) throw new FileRefusal('file_too_many_cells');
      }
    },
    text: (text) => {
      if (raw && into !== null) raw[into] += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') into = null;
      if (name === 'c' && raw) {
        endCell(raw);
        raw = null;
      }
      if (name === 'row' && cells.size > 0) found.rows.push({ number: row, cells });
    },
  });
  if (mergedRows(found) > MOST_MERGED_ROWS) throw new FileRefusal('file_too_many_cells');
  return found;
}

function mergedRows({ rows, merges }: SheetCells): number {
  return merges.reduce((sum, range) => {
    const { from, to } = rowsWithin(rows, range);
    return sum + to - from;
  }, 0);
}
