import type { ErrorCode } from '@/lib/errors';
import { readRecords, type CsvLimits, type CsvRecord } from './read-records';

export const COLUMNS = ['unit_code', 'set', 'criterion', 'stage', 'status', 'effective_on', 'note', 'value'] as const;
export type Column = (typeof COLUMNS)[number];

/** The last column, `value`, may be left out. */
const SHORTEST = COLUMNS.length - 1;

/** An operator takes in a province of many years; more than this is a mistake. */
const OPERATOR_LIMITS: CsvLimits = { records: 1_000_000, cells: 8_000_000 };

/** A refusal of a line; lines count from 1, the header is line 1. No column: the whole line. */
export interface LineError {
  readonly line: number;
  readonly column: Column | null;
  readonly code: ErrorCode;
}

/** What one line says, trimmed and in NFC, not yet judged. */
export type AssessmentLine = { readonly line: number } & Readonly<Record<Column, string>>;

export interface AssessmentFile {
  /** Lines below the header, also those that cannot be read. */
  readonly rows: number;
  readonly lines: readonly AssessmentLine[];
  readonly errors: readonly LineError[];
}

function clean(cell: string | undefined): string {
  return (cell ?? '').normalize('NFC').trim();
}

/** Reads the CSV of `import` (api.md); every line that cannot be read is told, a wrong header ends it. */
export function parseAssessmentFile(bytes: Uint8Array): AssessmentFile {
  const { records, bad } = readRecords(bytes, OPERATOR_LIMITS);
  const errors: LineError[] = bad.map((one) => ({ ...one, column: null }));
  const [header, ...body] = records;
  const refused = (code: ErrorCode): AssessmentFile => ({
    rows: 0,
    lines: [],
    errors: [{ line: 1, column: null, code }],
  });
  if (!header) return errors.length > 0 ? { rows: errors.length, lines: [], errors } : refused('file_empty');
  const width = header.cells.length;
  const isHeader =
    width >= SHORTEST && width <= COLUMNS.length && header.cells.every((cell, index) => clean(cell) === COLUMNS[index]);
  if (!isHeader) return refused('file_header');
  if (body.length + bad.length === 0) return refused('file_empty');
  const lines: AssessmentLine[] = [];
  for (const record of body) {
    if (record.cells.length < SHORTEST || record.cells.length > width)
      errors.push({ line: record.line, column: null, code: 'line_malformed' });
    else lines.push(toLine(record));
  }
  return { rows: body.length + bad.length, lines, errors };
}

function toLine({ line, cells }: CsvRecord): AssessmentLine {
  const [unit_code, set, criterion, stage, status, effective_on, note, value] = COLUMNS.map((_, index) =>
    clean(cells[index]),
  );
  return {
    line,
    unit_code: unit_code!,
    set: set!,
    criterion: criterion!,
    stage: stage!,
    status: status!,
    effective_on: effective_on!,
    note: note!,
    value: value!,
  };
}
