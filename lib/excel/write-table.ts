import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '@/lib/domain/sheet/cell-address';
import type { TableCell, TableModel } from '@/lib/charts/table-model';
import { DAY, HEAD, TEXT, numberStyle, stylesPart } from './table-styles';
import { bookParts, escapeXml, sheetPart } from './table-parts';

interface Source {
  readonly name: string;
  /** A name and what it says, a line each: where the figures come from. */
  readonly lines: readonly (readonly [string, string])[];
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_A_DAY = 86_400_000;
/** In letters. A long heading goes on below itself instead of making its column wide: the sheet is printed, too. */
const [NARROW, WIDE, HEAD_WIDE] = [6, 60, 18];
/** For the indent, and for letters that are wider than a digit. */
const ROOM = 4;

/**
 * A table as an XLSX file, made in the browser at once and without a worker (none may start from a text, by the
 * content policy). Numbers and days are typed, texts are texts and never formulas, a gap is an empty cell.
 */
export function writeTable(table: TableModel, name: string, source: Source): Uint8Array {
  const { head, rows } = table;
  const all = [...head, ...rows];
  const width = Math.max(1, ...all.map((row) => row.length));
  const decimals = Array.from({ length: width }, (_, x) => Math.max(0, ...rows.map((row) => decimalsOf(row[x]))));
  const widths = Array.from({ length: width }, (_, x) => {
    const heading = Math.max(0, ...head.map((row) => lengthOf(row[x])));
    return Math.max(NARROW, Math.min(HEAD_WIDE, heading), ...rows.map((row) => lengthOf(row[x])));
  });
  const cells = all.map((row, y) =>
    row.map((cell, x) => cellXml(cell, x, y, y < head.length ? HEAD : styleOf(cell, decimals[x] ?? 0))),
  );
  const heights = all.map((row) => Math.max(1, ...row.map((cell, x) => linesOf(cell, widths[x] ?? WIDE))));
  const filter = rows.length > 0 ? { from: head.length, to: all.length, width } : null;
  const told = source.lines.map((line, y) => line.map((text, x) => cellXml(text, x, y, x === 0 ? HEAD : TEXT)));
  const parts = {
    ...bookParts([name, source.name], head.length),
    'xl/styles.xml': stylesPart(),
    'xl/worksheets/sheet1.xml': sheetPart({ cells, widths, heights, frozen: head.length, filter }),
    'xl/worksheets/sheet2.xml': sheetPart({ cells: told, widths: [14, WIDE], heights: [], frozen: 0, filter: null }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function cellXml(cell: TableCell, x: number, y: number, style: number): string {
  if (cell === null) return '';
  const at = `r="${columnLetters(x + 1)}${y + 1}" s="${style}"`;
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c ${at}><v>${(Date.parse(cell.day) - DAY_ZERO) / MS_A_DAY}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

function styleOf(cell: TableCell, decimals: number): number {
  if (typeof cell === 'number') return numberStyle(decimals);
  return cell !== null && typeof cell === 'object' ? DAY : TEXT;
}

function decimalsOf(cell: TableCell | undefined): number {
  return typeof cell === 'number' ? (/\.(\d+)$/.exec(String(cell))?.[1]?.length ?? 0) : 0;
}

/** In how many lines a cell stands in a column of that width. */
function linesOf(cell: TableCell, width: number): number {
  if (typeof cell !== 'string') return 1;
  return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + ROOM) / width)), 0);
}

function lengthOf(cell: TableCell | undefined): number {
  if (cell === null || cell === undefined) return 0;
  const text = typeof cell === 'object' ? '00/00/0000' : String(cell);
  return Math.min(WIDE, Math.max(...text.split('\n').map((line) => line.length)) + ROOM);
}
