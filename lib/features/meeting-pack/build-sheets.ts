import type { Annex, OfficeDocument } from '@/lib/domain/office-document/document';
import { formatOfficialDate } from '@/lib/domain/report/format';
import type { RowModel, SheetModel } from '@/lib/domain/sheet/sheet-model';

/** Shares of a sheet of paper as characters of a column. */
const CHARACTERS = 1.3;

/** The annexes as sheets: numbers are numbers, gaps are empty; the seal stands under each table. */
export function buildSheets(document: OfficeDocument, sha256: string): SheetModel[] {
  return document.annexes.map((annex) => toSheet(document, annex, sha256));
}

function toSheet(
  { subject, head }: OfficeDocument,
  { title, sheet, legend, table }: Annex,
  sha256: string,
): SheetModel {
  const note = (text: string): RowModel => ({ look: 'note', cells: [text] });
  return {
    name: sheet,
    frozenRows: 3,
    frozenColumns: 2,
    columns: table.columns.map(({ width, align }) => ({
      width: Math.max(5, Math.round(width * CHARACTERS)),
      isCentred: align === 'center',
    })),
    printedColumns: table.columns.length,
    spareRows: 0,
    rows: [
      { look: 'title', cells: [title] },
      note(`${subject} · ${head.agency}`),
      {
        look: 'heading',
        cells: table.columns.map((column) => column.title),
        marks: table.columns.map(({ isUpright }) => (isUpright ? { isUpright } : null)),
        ...(table.columns.some(({ isUpright }) => isUpright) ? { height: 170 } : {}),
      },
      ...table.rows.map((cells): RowModel => ({ look: 'plain', cells })),
      ...(legend === null ? [] : [note(legend)]),
      note(`Số liệu đến ngày ${formatOfficialDate(head.day)}. Mã đối chiếu (SHA-256): ${sha256}`),
    ],
  };
}
