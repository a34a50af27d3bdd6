import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentCell, DocumentColumn, DocumentTable } from '@/lib/domain/office-document/document';
import { formatPlain } from '@/lib/domain/report/value-format';
import { SIZE } from './form';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
/** For names that are read from below. */
const UPRIGHT_HEIGHT = 3300;

/** A table over the whole width; its head is repeated on every page and no row is torn. */
export function drawTable({ columns, rows }: DocumentTable, width: number, size: number): Table {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / all) * width));
  const hasUpright = columns.some((column) => column.isUpright);
  const cell = (at: number, column: DocumentColumn, text: string, isHead: boolean) => {
    const isUpright = isHead && column.isUpright === true;
    return new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      margins: isUpright ? { left: 0, right: 0, top: 60, bottom: 60 } : { left: 60, right: 60, top: 30, bottom: 30 },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(isUpright ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: AlignmentType[isUpright || (!isHead && column.align === 'left') ? 'LEFT' : 'CENTER'],
            spacing: { after: 0 },
            children: [new TextRun({ text: line, size: isUpright ? SIZE.upright : size, bold: isHead && !isUpright })],
          }),
      ),
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: LINES,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(hasUpright ? { height: { value: UPRIGHT_HEIGHT, rule: HeightRule.ATLEAST } } : {}),
        children: columns.map((column, at) => cell(at, column, column.title, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, at) => cell(at, column, textOf(row[at] ?? null), false)),
          }),
      ),
    ],
  });
}

/** A gap stays a gap. */
function textOf(cell: DocumentCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? formatPlain(cell) : cell;
}
