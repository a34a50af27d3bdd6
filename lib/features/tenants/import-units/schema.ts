import { parse } from 'csv-parse/sync';
import type { ErrorCode } from '@/lib/errors';

export const KINDS = ['village', 'cluster', 'member', 'tag', 'group', 'region'] as const;
export type Kind = (typeof KINDS)[number];

export const COLUMNS = ['kind', 'unit_code', 'value', 'name', 'from', 'to'] as const;
export type Column = (typeof COLUMNS)[number];

/** A line that is refused; lines count from 1, the header is line 1. */
export interface LineError {
  readonly line: number;
  readonly column: Column | null;
  readonly code: ErrorCode;
}

export interface UnitLine {
  readonly line: number;
  readonly kind: Kind;
  readonly unitCode: string;
  readonly value: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

export interface ParsedFile {
  readonly rows: number;
  readonly lines: readonly UnitLine[];
  readonly errors: readonly LineError[];
}

interface RawRecord {
  readonly record: string[];
  readonly line: number;
}

/** ISO or dd/MM/yyyy to an ISO day; null when it is neither or no such day exists. */
function readDay(text: string): string | null {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const iso = parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const day = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso ? null : iso;
}

function clean(text: string | undefined): string {
  return (text ?? '').normalize('NFC').trim().replace(/\s+/g, ' ');
}

function readRecords(csvText: string): RawRecord[] {
  const records: unknown = parse(csvText, { bom: true, relax_column_count: true, skip_empty_lines: true, info: true });
  if (!Array.isArray(records)) return [];
  return records.map((entry: { record: string[]; info: { lines: number } }) => ({
    record: entry.record,
    line: entry.info.lines,
  }));
}

function readLine({ record, line }: RawRecord, errors: LineError[]): UnitLine | null {
  if (record.length !== COLUMNS.length) {
    errors.push({ line, column: null, code: 'line_malformed' });
    return null;
  }
  const [kindText, unitCode, value, name, fromText, toText] = record.map(clean);
  const kind = KINDS.find((known) => known === kindText);
  const from = readDay(fromText ?? '');
  const to = toText === '' ? null : readDay(toText ?? '');
  if (!kind) errors.push({ line, column: 'kind', code: 'kind_unknown' });
  if (from === null) errors.push({ line, column: 'from', code: 'date_invalid' });
  const toWrong = toText !== '' && (to === null || (from !== null && to < from));
  if (toWrong) errors.push({ line, column: 'to', code: 'date_invalid' });
  if (!kind || from === null || toWrong) return null;
  return { line, kind, unitCode: unitCode ?? '', value: value ?? '', name: name ?? '', from, to };
}

/** Reads the CSV of `import-units` (BOM, quotes, NFC). Every bad line is told; a bad header ends it. */
export function parseUnitFile(csvText: string): ParsedFile {
  const bad = (line: number, code: ErrorCode) => ({ rows: 0, lines: [], errors: [{ line, column: null, code }] });
  let records: RawRecord[];
  try {
    records = readRecords(csvText);
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return bad(line, 'line_malformed');
  }
  const [header, ...body] = records;
  if (!header) return bad(1, 'file_empty');
  if (header.record.map(clean).join(',') !== COLUMNS.join(',')) return bad(1, 'file_header');
  if (body.length === 0) return bad(1, 'file_empty');
  const errors: LineError[] = [];
  const lines = body.map((raw) => readLine(raw, errors)).filter((line) => line !== null);
  return { rows: body.length, lines, errors };
}
