import ExcelJS from 'exceljs';
import { cellAddress, columnLetters } from '@/lib/domain/sheet/cell-address';
import type { CellModel, RowModel, SheetModel } from '@/lib/domain/sheet/sheet-model';

const FILLS = { heading: 'FFE7E5DF', group: 'FFF3F1EC', title: 'FFFFFFFF', plain: 'FFFFFFFF' } as const;
const LINE = { style: 'thin', color: { argb: 'FFC9C5BA' } } as const;

/** Writes sheets as an XLSX file: frozen headings, wrapped texts, dropdowns where only some words are read back. */
export async function writeWorkbook(sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const model of sheets) addSheet(book, model);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, model: SheetModel): void {
  const { frozenRows, frozenColumns } = model;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const sheet = book.addWorksheet(model.name, {
    views: [isFrozen ? { state: 'frozen', ySplit: frozenRows, xSplit: frozenColumns } : { showGridLines: false }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  model.columns.forEach(({ width, isHidden, isText, isCentred }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.hidden = isHidden ?? false;
    if (isText) column.numFmt = '@';
    column.alignment = { vertical: 'top', wrapText: true, horizontal: isCentred ? 'center' : 'left' };
    column.font = { name: 'Times New Roman', size: 12 };
  });
  model.rows.forEach((row, index) => {
    drawRow(sheet, model, row, index + 1);
  });
  addDropdowns(sheet, model);
  // exceljs fixes the columns of a print area, not its rows.
  sheet.pageSetup.printArea = `A$1:${columnLetters(model.printedColumns)}$${String(Math.max(1, model.rows.length))}`;
  if (frozenRows > 0) sheet.pageSetup.printTitlesRow = `1:${String(frozenRows)}`;
}

function drawRow(sheet: ExcelJS.Worksheet, model: SheetModel, row: RowModel, number: number): void {
  sheet.getRow(number).height = heightOf(model, row);
  const width = row.look === 'plain' || row.look === 'group' ? model.columns.length : row.cells.length;
  for (let at = 0; at < width; at += 1) {
    const cell = sheet.getCell(number, at + 1);
    const value = row.cells[at] ?? null;
    if (value !== null) cell.value = escaped(value);
    if (row.look !== 'plain') cell.font = { name: 'Times New Roman', size: row.look === 'title' ? 14 : 12, bold: true };
    if (row.look === 'title') {
      cell.alignment = { vertical: 'bottom', wrapText: false };
      continue;
    }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: FILLS[row.look] } };
    cell.border = { top: LINE, left: LINE, bottom: LINE, right: LINE };
    if (row.look === 'heading') cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    // A group's name runs on over the empty cells beside it.
    if (row.look === 'group') cell.alignment = { vertical: 'middle', horizontal: at === 0 ? 'center' : 'left' };
  }
}

/** exceljs takes a whole range at once, though its types do not say so; cell by cell takes seconds. */
type WithRanges = ExcelJS.Worksheet & {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
};

function addDropdowns(sheet: ExcelJS.Worksheet, { columns, rows, frozenRows, spareRows }: SheetModel): void {
  const last = rows.length + spareRows;
  columns.forEach(({ choices }, index) => {
    if (!choices || last <= frozenRows) return;
    const range = `${cellAddress(frozenRows + 1, index + 1)}:${cellAddress(last, index + 1)}`;
    (sheet as WithRanges).dataValidations.add(range, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: true,
      errorTitle: 'Chưa đúng',
      error: 'Hãy chọn một giá trị trong danh sách.',
    });
  });
}

/** Programs do not agree on fitting wrapped rows when a file is opened, so the lines are counted here. */
function heightOf(model: SheetModel, { cells, look }: RowModel): number {
  if (look === 'title') return 30;
  if (look === 'group') return 20;
  const lines = cells.map((cell, index) => {
    const width = (model.columns[index]?.width ?? 10) * 1.1;
    const isHidden = model.columns[index]?.isHidden === true;
    const texts = isHidden || cell === null ? [] : String(cell).split('\n');
    return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / width)), 0);
  });
  return Math.min(400, 4 + 16 * Math.max(1, ...lines));
}

/** "_x0041_" would be read as "A" (ECMA-376, 22.4.2.4). */
function escaped(value: NonNullable<CellModel>): string | number {
  return typeof value === 'string' ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
}
