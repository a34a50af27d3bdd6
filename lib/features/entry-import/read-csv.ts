import { MOST_LINES } from '@/lib/domain/plain-sheet/read-plain-sheet';
import { cellAddress } from '@/lib/domain/sheet/cell-address';
import type { SheetCell, WorkbookSheet } from '@/lib/domain/sheet/workbook-read';
import { ENTRY_LIMITS } from '@/lib/excel/read-limits';
import { decodeUtf8, readRecords, type CsvLimits, type CsvRecord } from '../import/read-records';
import { COLUMNS } from '../import/schema';
import type { FileFault } from './view';

/** The one sheet of a CSV, under which its cells are named. */
export const CSV_SHEET = 'CSV';
/** Headings and sums stand between the lines. */
const LIMITS: CsvLimits = { records: 2 * MOST_LINES, cells: ENTRY_LIMITS.cells };
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const DELIMITERS = [',', ';', '\t'] as const;

/** A CSV in UTF-8 as a sheet: row 1 is line 1. Its delimiter is the one that its first line has most of. */
export function readCsvSheet(bytes: Uint8Array): { sheets: WorkbookSheet[]; faults: FileFault[] } {
  const refused = (code: FileFault['code'], cell: string | null = null) => ({
    sheet: cell && CSV_SHEET,
    cell,
    code,
    detail: null,
  });
  if (UTF16.some((mark) => mark.every((byte, at) => bytes[at] === byte)))
    return { sheets: [], faults: [refused('file_utf16')] };
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string')
    return { sheets: [], faults: text.slice(0, 100).map(({ line, code }) => refused(code, cellAddress(line, 1))) };
  // A text file has no zero bytes, and a sheet does not begin as a page or a document does.
  if (text.includes('\0') || /^\s*(<|%PDF|\{\\rtf)/.test(text))
    return { sheets: [], faults: [refused('file_not_sheet')] };
  const { records, bad } = readRecords(bytes, LIMITS, delimiterOf(text));
  if (bad.some(({ code }) => code === 'file_too_many_lines'))
    return { sheets: [], faults: [refused('file_too_many_lines')] };
  const faults = bad.map(({ line, code }) => refused(code, cellAddress(line, 1)));
  const torn = tornRecords(records);
  const isEmpty = records.length === 0 || (isOfContract(records) && records.length === 1);
  if (isEmpty && faults.length === 0) return { sheets: [], faults: [refused('file_empty')] };
  faults.push(...torn.map((line) => refused('line_malformed', cellAddress(line, 1))));
  const rows = records.map(({ line, cells }) => ({
    number: line,
    cells: new Map(
      cells.flatMap((cell, index): [number, SheetCell][] => {
        const value = cell.normalize('NFC').trim();
        const at = { address: cellAddress(line, index + 1), row: line, column: index + 1 };
        return value === '' ? [] : [[index + 1, { ...at, kind: 'text', value }]];
      }),
    ),
  }));
  return { sheets: [{ name: CSV_SHEET, hidden: false, rows, merges: [] }], faults };
}

function delimiterOf(text: string): string {
  const head = /^[^\n]*/.exec(text.trimStart().slice(0, 100_000))?.[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Does a file have the header of the open contract (api.md)? */
function isOfContract([header]: readonly CsvRecord[]): boolean {
  return COLUMNS.every((column, at) => at === SHORTEST || header?.cells[at]?.trim() === column);
}

/** Its last column may be left out; a line of another width was cut, or says what its header does not name. */
const SHORTEST = COLUMNS.length - 1;

function tornRecords(records: readonly CsvRecord[]): number[] {
  if (!isOfContract(records)) return [];
  const width = records[0]?.cells.length ?? 0;
  return records.filter(({ cells }) => cells.length < SHORTEST || cells.length > width).map(({ line }) => line);
}
