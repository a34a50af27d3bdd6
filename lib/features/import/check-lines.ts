import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { STAGES, STATUSES } from '@/lib/domain/criteria/status';
import type { Territory } from '@/lib/domain/units/unit';
import type { ErrorCode } from '@/lib/errors';
import { readEntry } from '../assessments/check-save';
import type { NewFact } from '../assessments/data';
import { NOTE_LIMIT } from '../assessments/schema';
import { findUnit, locksOf } from './line-target';
import { readDay } from './read-day';
import { COLUMNS, type AssessmentLine, type Column, type LineError } from './schema';

/** What the lines of a file are judged by. */
export interface ImportContext {
  readonly territory: Territory;
  readonly catalogue: readonly CatalogueSet[];
  readonly referenceDay: string;
  /** Last day of a province that was merged away. */
  readonly lastDay: string | null;
  /** Where the file comes from, kept with each fact. */
  readonly source: string | null;
}

export interface CheckedFile {
  readonly facts: readonly NewFact[];
  readonly errors: readonly LineError[];
}

type Refuse = (column: Column | null, code: ErrorCode) => void;

const VALUE_LIMIT = 200;

/** Judges every line of a file, and tells all that is wrong with each, by line and in the order of the columns. */
export function checkLines(lines: readonly AssessmentLine[], context: ImportContext): CheckedFile {
  const sets = new Map(context.catalogue.map((set) => [set.id, set]));
  const seen = new Set<string>();
  const facts: NewFact[] = [];
  const errors: LineError[] = [];
  for (const line of lines) {
    const found: LineError[] = [];
    const refuse: Refuse = (column, code) => found.push({ line: line.line, column, code });
    const fact = checkLine(line, context, sets, refuse);
    const key = cellKey(line);
    if (key !== null && seen.has(key)) refuse(null, 'line_duplicate');
    if (key !== null) seen.add(key);
    if (fact && found.length === 0) facts.push(fact);
    else errors.push(...found.sort((a, b) => place(a) - place(b)));
  }
  return { facts, errors };
}

function place({ column }: LineError): number {
  return column === null ? COLUMNS.length : COLUMNS.indexOf(column);
}

/** The cell and day that a line is about, in the file's own words: codes are exact, so words and cells agree. */
function cellKey(line: AssessmentLine): string | null {
  const day = readDay(line.effective_on);
  return day && [line.unit_code, line.set, line.criterion, line.stage, day].join('\n');
}

function checkLine(
  line: AssessmentLine,
  context: ImportContext,
  sets: ReadonlyMap<string, CatalogueSet>,
  refuse: Refuse,
): NewFact | null {
  const day = readDay(line.effective_on);
  const set = sets.get(line.set);
  const unit = findUnit(context.territory, line.unit_code, day);
  const stage = STAGES.find((known) => known === line.stage);
  const status = STATUSES.find((known) => known === line.status) ?? null;
  const statusKnown = status !== null || line.status === '';
  const item = set?.items.get(line.criterion);

  if (!unit) refuse('unit_code', 'unit_unknown');
  if (!set) refuse('set', 'set_unknown');
  else if (!item && set.identity)
    refuse('criterion', line.criterion.startsWith('i:') ? 'indicator_unknown' : 'criterion_unknown');
  if (!stage) refuse('stage', 'stage_unknown');
  if (!statusKnown) refuse('status', 'status_unknown');
  if (day === null) refuse('effective_on', 'date_invalid');
  checkText(line, refuse);
  const locks = day === null ? [] : locksOf(day, unit, set, context);
  for (const lock of locks) refuse(lock.startsWith('set_') ? 'set' : 'effective_on', lock);
  // An indicator is judged by the version and thresholds of the day, so the day must be a possible one.
  if (!unit || !set || !item || !statusKnown || day === null || (item.isIndicator && locks.length > 0)) return null;

  const value = line.value === '' ? null : line.value;
  const said = readEntry(context.territory, { unit, set }, day, {
    item: line.criterion,
    status,
    value,
    baseFactId: null,
  });
  if (typeof said === 'string') {
    refuse(columnOf(said), said);
    return null;
  }
  if (!stage) return null;
  const note = line.note === '' ? null : line.note;
  return {
    unitId: unit.id,
    itemId: item.id,
    stage,
    ...said,
    effectiveOn: day,
    recordedBy: null,
    note,
    cause: null,
    source: context.source,
  };
}

function checkText({ note, value }: AssessmentLine, refuse: Refuse): void {
  if (note.length > NOTE_LIMIT) refuse('note', 'note_too_long');
  // PostgreSQL keeps no NUL.
  if (note.includes('\0')) refuse('note', 'line_malformed');
  if (value.length > VALUE_LIMIT || value.includes('\0')) refuse('value', 'value_invalid');
}

function columnOf(code: ErrorCode): Column {
  if (code === 'indicator_unknown' || code === 'criterion_unknown') return 'criterion';
  return code === 'status_unknown' ? 'status' : 'value';
}
