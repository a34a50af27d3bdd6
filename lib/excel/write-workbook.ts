import ExcelJS from 'exceljs';
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
  if (frozenRows > 0) sheet.pageSetup.printTitlesRow = `1:${String(frozenRows)}`;
}

function drawRow(sheet: ExcelJS.Worksheet, model: SheetModel, row: RowModel, number: number): void {
  const width = row.look === 'plain' || row.look === 'group' ? model.columns.length : row.cells.length;
  for (let at = 0; at < width; at += 1) {
    const cell = sheet.getCell(number, at + 1);
    const value = row.cells[at] ?? null;
    if (value !== null) cell.value = escaped(value);
    if (row.look !== 'plain') cell.font = { name: 'Times New Roman', size: row.look === 'title' ? 14 : 12, bold: true };
    if (row.look === 'title') continue;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: FILLS[row.look] } };
    cell.border = { top: LINE, left: LINE, bottom: LINE, right: LINE };
    if (row.look === 'heading') cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    // A group's name runs on over the empty cells beside it.
    if (row.look === 'group') cell.alignment = { vertical: 'middle', horizontal: at === 0 ? 'center' : 'left' };
  }
}

function addDropdowns(sheet: ExcelJS.Worksheet, { columns, rows, frozenRows, spareRows }: SheetModel): void {
  columns.forEach(({ choices }, index) => {
    if (!choices) return;
    for (let row = frozenRows + 1; row <= rows.length + spareRows; row += 1) {
      sheet.getCell(row, index + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`"${choices.join(',')}"`],
        showErrorMessage: true,
        errorTitle: 'Chưa đúng',
        error: 'Hãy chọn một giá trị trong danh sách.',
      };
    }
  });
}

/** "_x0041_" would be read as "A" (ECMA-376, 22.4.2.4). */
function escaped(value: NonNullable<CellModel>): string | number {
  return typeof value === 'string' ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
}
