import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DocumentHead } from '@/lib/domain/office-document/document';
import { documentDay } from '@/lib/domain/office-document/document-day';
import { SIZE, WIDTH } from './form';
import { centred, ruleBelow } from './paragraphs';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
/** The national title needs its line unbroken. */
const LEFT = Math.round(WIDTH.portrait * 0.39);
const COLUMNS = [LEFT, WIDTH.portrait - LEFT] as const;
/** What a cell of a table keeps free at both sides. */
const PADDING = 60;

/** Two columns without lines: agency and number beside national title, place and day; also recipients beside signature. */
export function twoColumns(rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH.portrait, type: WidthType.DXA },
    columnWidths: [...COLUMNS],
    borders: NO_LINES,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children, at) =>
              new TableCell({
                children: [...children],
                width: { size: COLUMNS[at as 0 | 1], type: WidthType.DXA },
                margins: { left: PADDING / 2, right: PADDING / 2 },
              }),
          ),
        }),
    ),
  });
}

/** Agency and number on the left, national title, place and day on the right. */
export function drawHead({ parent, agency, symbol, place, day }: DocumentHead): Table {
  const [left, right] = COLUMNS.map((width) => width - PADDING) as [number, number];
  const size = SIZE.head;
  return twoColumns([
    [
      [
        ...(parent === null ? [] : [centred(parent, { size: SIZE.recipientsTitle })]),
        centred(agency, { size: SIZE.recipientsTitle, bold: true }),
        ruleBelow(agency.slice(0, 24), size, 0.4, left),
      ],
      [
        centred(NATION, { size: SIZE.recipientsTitle, bold: true }),
        centred(MOTTO, { size, bold: true }),
        ruleBelow(MOTTO, size, 1, right),
      ],
    ],
    [[spaced(`Số:        ${symbol}`, { size })], [spaced(`${place}, ${documentDay(day)}`, { size, italics: true })]],
  ]);
}

function spaced(text: string, look: { readonly size: number; readonly italics?: boolean }): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 100, after: 0 },
    children: [new TextRun({ text, ...look })],
  });
}
