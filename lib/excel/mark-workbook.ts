import ExcelJS from 'exceljs';
import type { SheetCell, WorkbookSheet } from '@/lib/domain/sheet/workbook-read';
import { copyPackage } from './copy-package';
import type { ReadLimits } from './read-limits';

/** What is wrong at a place of a workbook; without a cell the sheet as a whole, without a sheet the file. */
export interface CellMark {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly words: string;
  /** What the cell says. */
  readonly detail: string | null;
}

export interface MarkWords {
  /** Name of the added sheet. */
  readonly sheet: string;
  /** Sheet, cell, what is wrong, what was read. */
  readonly headings: readonly [string, string, string, string];
}

const FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7BF' } } as const;
const FONT = { name: 'Times New Roman', size: 12 };

/**
 * The workbook with its faulty cells coloured, each with a comment that says why, and a sheet that lists them. What cannot
 * be opened with its looks (a CSV, tables, drawings) is written anew from its cells.
 */
export async function markWorkbook(
  source: { readonly bytes: Uint8Array; readonly sheets: readonly WorkbookSheet[]; readonly limits: ReadLimits },
  marks: readonly CellMark[],
  words: MarkWords,
): Promise<Uint8Array> {
  const book = (await openWhole(source)) ?? writeAnew(source.sheets);
  const old = book.getWorksheet(words.sheet);
  if (old) book.removeWorksheet(old.id);
  const wordsOf = new Map<string, CellMark[]>();
  for (const mark of marks) {
    const key = `${mark.sheet ?? ''} ${mark.cell ?? ''}`;
    wordsOf.set(key, [...(wordsOf.get(key) ?? []), mark]);
  }
  for (const [{ sheet, cell }, ...more] of [...wordsOf.values()].map((all) => [all[0]!, ...all.slice(1)] as const)) {
    if (sheet === null || cell === null) continue;
    const target = book.getWorksheet(sheet)?.getCell(cell);
    if (!target) continue;
    const own = wordsOf.get(`${sheet} ${cell}`) ?? more;
    // A style read from a file is shared by all cells that look so.
    target.style = { ...target.style, fill: FILL };
    target.note = {
      texts: [{ text: own.map((mark) => mark.words).join('\n'), font: { size: 10 } }],
      margins: { insetmode: 'auto' },
    };
  }
  addList(book, marks, words);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function openWhole({
  bytes,
  limits,
}: {
  bytes: Uint8Array;
  limits: ReadLimits;
}): Promise<ExcelJS.Workbook | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    const book = new ExcelJS.Workbook();
    // The types ask for an older Buffer than Node has.
    await book.xlsx.load(copyPackage(bytes, limits).buffer as ExcelJS.Buffer);
    return book.worksheets.length > 0 ? book : null;
  } catch {
    return null;
  }
}

function writeAnew(sheets: readonly WorkbookSheet[]): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  for (const { name, hidden, rows, merges } of sheets) {
    const sheet = book.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' });
    for (const row of rows)
      for (const cell of row.cells.values()) {
        const target = sheet.getCell(cell.address);
        target.value = valueOf(cell);
        if (cell.kind === 'number' && cell.shownAsPercent) target.numFmt = '0%';
        if (cell.kind === 'text') target.numFmt = '@';
        target.font = FONT;
      }
    for (const { reference } of merges) sheet.mergeCells(reference);
  }
  return book;
}

function valueOf(cell: SheetCell): ExcelJS.CellValue {
  return cell.kind === 'date' ? new Date(`${cell.value}T00:00:00Z`) : cell.value;
}

function addList(book: ExcelJS.Workbook, marks: readonly CellMark[], { sheet: name, headings }: MarkWords): void {
  const list = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  list.columns = [26, 8, 70, 36].map((width) => ({
    width,
    style: { font: FONT, alignment: { vertical: 'top', wrapText: true } },
  }));
  list.addRow([...headings]).font = { ...FONT, bold: true };
  for (const { sheet, cell, words, detail } of marks) {
    const row = list.addRow([sheet ?? '', cell ?? '', words, detail ?? '']);
    if (sheet !== null && cell !== null && book.getWorksheet(sheet))
      row.getCell(2).value = { text: cell, hyperlink: `#'${sheet.replaceAll("'", "''")}'!${cell}` };
    row.getCell(4).numFmt = '@';
  }
}
