import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import type { ErrorCode } from '@/lib/errors';

/** One record with the line that it begins on; a quoted note may run over several lines. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface BadLine {
  readonly line: number;
  readonly code: Extract<ErrorCode, 'file_encoding' | 'line_malformed' | 'file_too_many_lines'>;
}

export interface ReadRecords {
  readonly records: readonly CsvRecord[];
  readonly bad: readonly BadLine[];
}

/** How much a file may say; counted while it is read. */
export interface CsvLimits {
  readonly records: number;
  /** Cells that say something. */
  readonly cells: number;
}

/** A file that is torn in more places than this is told no further. */
const MAX_TEARS = 100;
/** Empty cells cost time too: so many delimiters may stand in a file for each cell that says something. */
const DELIMITERS_PER_CELL = 4;

class TooMany extends Error {
  override readonly name = 'TooMany';
}

/** Text in UTF-8, a BOM taken off, or the lines that are not. */
export function decodeUtf8(bytes: Uint8Array): string | BadLine[] {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    return badLines(bytes);
  }
}

function badLines(bytes: Uint8Array): BadLine[] {
  const bad: BadLine[] = [];
  for (let start = 0, line = 1; start < bytes.length && bad.length <= MAX_TEARS; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) bad.push({ line, code: 'file_encoding' });
    start = end + 1;
  }
  return bad;
}

/**
 * The records of a CSV; empty ones are left out. After a line with a torn quote reading goes on with the next one; of a
 * file that says more than the limits nothing is kept.
 */
export function readRecords(bytes: Uint8Array, limits: CsvLimits, delimiter = ','): ReadRecords {
  const decoded = decodeUtf8(bytes);
  if (typeof decoded !== 'string') return { records: [], bad: decoded };
  let rest = decoded.replace(/\r\n?/g, '\n');
  let offset = 0;
  const records: CsvRecord[] = [];
  const bad: BadLine[] = [];
  if (hasMore(rest, delimiter, limits.cells * DELIMITERS_PER_CELL))
    return { records, bad: [{ line: 1, code: 'file_too_many_lines' }] };
  const take = counted(records, limits);
  for (let tears = 0; tears <= MAX_TEARS; tears += 1) {
    const { end, torn, isTooMuch } = readPart(rest, offset, take, delimiter);
    if (isTooMuch) return { records: [], bad: [{ line: offset + end, code: 'file_too_many_lines' }] };
    if (!torn) return { records, bad };
    const skipped = linesToSkip(rest, end);
    bad.push({ line: offset + skipped, code: 'line_malformed' });
    rest = afterLines(rest, skipped);
    offset += skipped;
  }
  return { records, bad };
}

function hasMore(text: string, delimiter: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(delimiter); at !== -1 && count <= most; at = text.indexOf(delimiter, at + 1)) count += 1;
  return count > most;
}

/** Puts a record that says something to the others, unless they become too many; an empty one counts as a cell. */
function counted(records: CsvRecord[], limits: CsvLimits): (record: CsvRecord) => void {
  let left = limits.cells;
  return (record) => {
    const told = record.cells.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
    left -= Math.max(told, 1);
    if (left < 0) throw new TooMany();
    if (told === 0) return;
    if (records.length >= limits.records) throw new TooMany();
    records.push(record);
  };
}

function readPart(
  text: string,
  offset: number,
  take: (record: CsvRecord) => void,
  delimiter: string,
): { end: number; torn: boolean; isTooMuch: boolean } {
  let end = 0;
  const keep = (cells: string[], info: { lines: number }): null => {
    end = info.lines;
    take({ line: offset + end - newlinesIn(cells), cells });
    return null;
  };
  try {
    parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, on_record: keep });
    return { end, torn: false, isTooMuch: false };
  } catch (error) {
    const isTooMuch = error instanceof TooMany;
    if (!isTooMuch && !(error instanceof CsvError)) throw error;
    return { end, torn: !isTooMuch, isTooMuch };
  }
}

function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
}

/** Lines up to and with the first that is not empty after the last good record. */
function linesToSkip(text: string, end: number): number {
  const after = afterLines(text, end);
  return end + 1 + (/^\n*/.exec(after)?.[0].length ?? 0);
}

function afterLines(text: string, count: number): string {
  let position = 0;
  for (let line = 0; line < count; line += 1) {
    const newline = text.indexOf('\n', position);
    if (newline === -1) return '';
    position = newline + 1;
  }
  return text.slice(position);
}
