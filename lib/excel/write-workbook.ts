import ExcelJS from 'exceljs';
import { columnLetters } from '@/lib/domain/sheet/cell-address';
import type { SheetModel } from '@/lib/domain/sheet/sheet-model';
import { addDropdowns, LongLists } from './add-dropdowns';
import { drawRow } from './draw-row';

const A4 = 9;
/** exceljs names no more of the sizes that Excel knows by number. */
const A3 = 8 as ExcelJS.PaperSize;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Writes sheets as an XLSX file: frozen headings, wrapped texts, dropdowns where only some words are read back. */
export async function writeWorkbook(sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const lists = new LongLists();
  for (const model of sheets) addSheet(book, model, lists);
  lists.addTo(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, model: SheetModel, lists: LongLists): void {
  const { frozenRows, frozenColumns } = model;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const sheet = book.addWorksheet(model.name, {
    state: model.isHidden ? 'veryHidden' : 'visible',
    views: [isFrozen ? { state: 'frozen', ySplit: frozenRows, xSplit: frozenColumns } : { showGridLines: false }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: model.paper === 'A3' ? A3 : A4,
      fitToPage: true,
      fitToWidth: model.printedAcross ?? 1,
      fitToHeight: 0,
      ...(model.isProtected ? { margins: MARGINS } : {}),
    },
    ...(model.isProtected ? { headerFooter: { oddFooter: '&C&"Times New Roman"&10&P/&N' } } : {}),
  });
  model.columns.forEach(({ width, isHidden, isText, isCentred }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.hidden = isHidden ?? false;
    if (isText) column.numFmt = '@';
    column.alignment = {
      vertical: model.isProtected ? 'middle' : 'top',
      wrapText: true,
      horizontal: isCentred ? 'center' : 'left',
    };
    column.font = { name: 'Times New Roman', size: model.fontSize ?? 12 };
  });
  model.rows.forEach((row, index) => {
    drawRow(sheet, model, row, index + 1);
  });
  addDropdowns(sheet, model, lists);
  if (model.isProtected)
    void sheet.protect('', { formatColumns: true, formatRows: true, autoFilter: true, sort: true });
  if (model.isHidden) return;
  // exceljs fixes the columns of a print area, not its rows.
  sheet.pageSetup.printArea = `A$1:${columnLetters(model.printedColumns)}$${String(Math.max(1, model.rows.length))}`;
  if (frozenRows > 0) sheet.pageSetup.printTitlesRow = `1:${String(frozenRows)}`;
  if ((model.printedAcross ?? 1) > 1) sheet.pageSetup.printTitlesColumn = `A:${columnLetters(frozenColumns)}`;
}
