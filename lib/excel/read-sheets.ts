import type { FileFault, WorkbookRead, WorkbookSheet } from '@/lib/domain/sheet/workbook-read';
import { readCells, type CellBudget } from './read-cells';
import { UPLOAD_LIMITS, type ReadLimits } from './read-limits';
import { openPackage } from './read-package';
import { readSharedStrings } from './read-shared-strings';
import { readStyles } from './read-styles';
import { readWorkbook } from './read-workbook';
import { FileRefusal } from './refusal';

/**
 * The one door for uploaded XLSX files. Nothing of a hostile file is trusted: what it becomes is counted while it is
 * unpacked, and a file that is refused as a whole gives no sheets and one fault. Formulas and error values are faults by
 * cell: what a program last computed is not what its author entered.
 */
export async function readSheets(bytes: Uint8Array, limits: ReadLimits = UPLOAD_LIMITS): Promise<WorkbookRead> {
  try {
    return await read(bytes, limits);
  } catch (error) {
    if (error instanceof FileRefusal) return refused(error.code);
    throw error;
  }
}

async function read(bytes: Uint8Array, limits: ReadLimits): Promise<WorkbookRead> {
  const opened = await openPackage(bytes, limits);
  const workbook = await readWorkbook(opened);
  if (workbook.sheets.length > limits.sheets) return refused('file_too_many_cells');
  const context = {
    strings: await readSharedStrings(opened, workbook.sharedStrings),
    styles: await readStyles(opened, workbook.styles),
    from1904: workbook.from1904,
  };
  const budget: CellBudget = { cells: limits.cells, faults: limits.faults };
  const sheets: WorkbookSheet[] = [];
  const faults: FileFault[] = [];
  for (const { name, hidden, part } of workbook.sheets) {
    const cells = await readCells(opened, part, context, budget);
    sheets.push({ name, hidden, rows: cells.rows, merges: cells.merges });
    faults.push(...cells.faults.map((fault) => ({ sheet: name, ...fault })));
  }
  if (sheets.every((sheet) => sheet.rows.length === 0) && faults.length === 0) return refused('file_empty');
  return { sheets, faults };
}

function refused(code: FileFault['code']): WorkbookRead {
  return { sheets: [], faults: [{ sheet: null, cell: null, code }] };
}
