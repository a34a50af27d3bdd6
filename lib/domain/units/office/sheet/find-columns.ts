import { foldedText, textOf } from '../../../criteria/workbook/cell-text';
import { cellAddress } from '../../../sheet/cell-address';
import type { SheetRow, WorkbookSheet } from '../../../sheet/workbook-read';
import { isIsoDay } from '../../../time/month-ends';
import type { UnitSheetFault } from './wanted';

/** One line of a sheet by the names of its columns. */
export interface SheetLine<Column extends string> {
  readonly text: (column: Column) => string;
  readonly cell: (column: Column) => string;
  readonly fault: (column: Column, code: UnitSheetFault['code']) => UnitSheetFault;
}

/** The lines under a sheet's headings, which stand in its first row in any order; a heading that is missing is a fault. */
export function linesOf<Column extends string>(
  sheet: WorkbookSheet,
  headings: Readonly<Record<Column, string>>,
): SheetLine<Column>[] | UnitSheetFault {
  const [head, ...body] = sheet.rows;
  const columns = new Map<Column, number>();
  for (const [column, heading] of Object.entries(headings) as [Column, string][]) {
    const at = [...(head?.cells.values() ?? [])].find((cell) => foldedText(textOf(cell)) === foldedText(heading));
    if (!at) return { sheet: sheet.name, cell: null, code: 'file_header' };
    columns.set(column, at.column);
  }
  return body.map((row) => lineOf(sheet.name, row, columns));
}

function lineOf<Column extends string>(
  sheet: string,
  row: SheetRow,
  columns: ReadonlyMap<Column, number>,
): SheetLine<Column> {
  const at = (column: Column) => columns.get(column) ?? 0;
  const cell = (column: Column) => cellAddress(row.number, at(column));
  return {
    text: (column) =>
      textOf(row.cells.get(at(column)))
        .normalize('NFC')
        .replace(/\s+/g, ' '),
    cell,
    fault: (column, code) => ({ sheet, cell: cell(column), code }),
  };
}

/** "01/3/2021", "1.3.2021" or an ISO day as an ISO day; "" when empty, null when it is no day. */
export function dayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return iso === '' || isIsoDay(iso) ? iso : null;
}
