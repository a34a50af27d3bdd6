import { CsvError, parse } from 'csv-parse/sync';
import type { ErrorCode } from '@/lib/errors';

/** One record with the line that it begins on; a quoted note may run over several lines. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface BadLine {
  readonly line: number;
  readonly code: Extract<ErrorCode, 'file_encoding' | 'line_malformed'>;
}

export interface ReadRecords {
  readonly records: readonly CsvRecord[];
  readonly bad: readonly BadLine[];
}

/** A file that is torn in more places than this is told no further. */
const MAX_TEARS = 100;

/** Text in UTF-8, a BOM taken off, or the lines that are not. */
export function decodeUtf8(bytes: Uint8Array): string | BadLine[] {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    return badLines(bytes, strict);
  }
}

function badLines(bytes: Uint8Array, strict: TextDecoder): BadLine[] {
  const bad: BadLine[] = [];
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      bad.push({ line, code: 'file_encoding' });
    }
    start = end + 1;
  }
  return bad;
}

/** The records of a CSV; empty ones are left out. After a line with a torn quote reading goes on with the next one. */
export function readRecords(bytes: Uint8Array, delimiter = ','): ReadRecords {
  const decoded = decodeUtf8(bytes);
  if (typeof decoded !== 'string') return { records: [], bad: decoded };
  let rest = decoded.replace(/\r\n?/g, '\n');
  let offset = 0;
  const records: CsvRecord[] = [];
  const bad: BadLine[] = [];
  for (let tears = 0; tears <= MAX_TEARS; tears += 1) {
    const { end, torn } = readPart(rest, offset, records, delimiter);
    if (!torn) return { records, bad };
    const skipped = linesToSkip(rest, end);
    bad.push({ line: offset + skipped, code: 'line_malformed' });
    rest = afterLines(rest, skipped);
    offset += skipped;
  }
  return { records, bad };
}

function readPart(
  text: string,
  offset: number,
  records: CsvRecord[],
  delimiter: string,
): { end: number; torn: boolean } {
  let end = 0;
  const keep = (cells: string[], info: { lines: number }): null => {
    end = info.lines;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line: offset + end - newlinesIn(cells), cells });
    return null;
  };
  try {
    parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, on_record: keep });
    return { end, torn: false };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { end, torn: true };
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
