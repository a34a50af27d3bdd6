import type { SheetCell } from '../../sheet/workbook-read';
import type { IndicatorRow, ThresholdRow, ThresholdState } from '../catalogue/shipped-set';
import type { Comparator, IndicatorKind } from '../evaluate';
import { textOf } from './cell-text';
import type { SheetFault } from './sheet-fault';
import { MET_TEXT, readThresholdCell, type ThresholdReading } from './threshold-cell';

/** A threshold by its column, and the cell it came from. */
export interface ReadThreshold extends Pick<ThresholdRow, 'appliesTo' | 'value' | 'upper' | 'text'> {
  readonly cell: SheetCell;
}

export interface ReadIndicatorRow extends Pick<IndicatorRow, 'kind' | 'comparator'> {
  readonly thresholds: readonly ReadThreshold[];
  readonly isDelegated: boolean;
}

/** What else is known of the indicator. */
export interface RowContext {
  readonly unit: string | null;
  /** Stated by a column of their own; null where the sheet has none or leaves it empty. */
  readonly kind: IndicatorKind | null;
  readonly comparator: Comparator | null;
  /** A sheet that this system wrote: its bare numbers are in the indicator's unit, its kinds and signs are stated. */
  readonly isOwn: boolean;
}

interface Column {
  readonly appliesTo: string;
  readonly cell: SheetCell;
  readonly reading: ThresholdReading;
}

type Take = (cell: SheetCell, code: SheetFault['code'], detail?: string) => void;
type NumberReading = Extract<ThresholdReading, { is: 'number' }>;

const WORDED: readonly IndicatorKind[] = ['boolean', 'choice', 'text'];

/**
 * Brings the cells of one indicator together: its kind, the one comparator that all of them share, and its thresholds.
 * @param cells the cells of its columns of thresholds that say something
 */
export function readIndicatorRow(
  cells: readonly { readonly appliesTo: string; readonly cell: SheetCell }[],
  stated: RowContext,
  take: Take,
): ReadIndicatorRow {
  // A row that was added to an own sheet without a kind is read like an annex.
  const context = { ...stated, isOwn: stated.isOwn && stated.kind !== null };
  const columns = cells.map(({ appliesTo, cell }): Column => {
    return { appliesTo, cell, reading: readThresholdCell(cell, context.unit) };
  });
  const kind = context.kind ?? kindOf(columns, context.unit);
  const isWorded = WORDED.includes(kind);
  const comparator = isWorded ? wordedComparator(kind, context) : sharedComparator(columns, kind, context, take);
  const thresholds = columns.flatMap((column) => {
    const read = isWorded
      ? wordedThreshold(column, kind, context.kind !== null, take)
      : countedThreshold(column, kind, context, take);
    return read ? [{ appliesTo: column.appliesTo, cell: column.cell, ...read }] : [];
  });
  const isDelegated = columns.some(({ reading }) => reading.is === 'delegated');
  const allLeft = isDelegated && columns.every(({ reading }) => reading.is === 'delegated' || reading.is === 'unknown');
  return { kind, comparator, thresholds: allLeft ? [] : thresholds, isDelegated };
}

function kindOf(columns: readonly Column[], unit: string | null): IndicatorKind {
  const numbers = columns.map(({ reading }) => reading).filter((reading) => reading.is === 'number');
  if (unit === '%' || numbers.some((reading) => reading.isPercent)) return 'percent';
  if (numbers.length > 0) return 'number';
  if (columns.some(({ reading }) => reading.is === 'met')) return 'boolean';
  return unit === null ? 'text' : 'number';
}

function wordedComparator(kind: IndicatorKind, { comparator, isOwn }: RowContext): Comparator | null {
  return comparator ?? (kind === 'boolean' && !isOwn ? '==' : null);
}

/** All cells of an indicator compare alike; a bare number follows the others, 100 % needs no sign. */
function sharedComparator(
  columns: readonly Column[],
  kind: IndicatorKind,
  { comparator: stated, isOwn }: RowContext,
  take: Take,
): Comparator | null {
  const numbers = columns.filter(
    (column): column is Column & { reading: NumberReading } => column.reading.is === 'number',
  );
  const shared = stated ?? numbers.find(({ reading }) => reading.comparator !== null)?.reading.comparator ?? null;
  for (const { cell, reading } of numbers) {
    const lacksEnd = !isOwn && shared === 'range' && reading.upper === null;
    if (lacksEnd || (reading.comparator !== null && !isAlike(reading.comparator, shared))) {
      take(cell, 'comparators_mixed', textOf(cell));
    }
  }
  const [first] = numbers;
  if (shared !== null || !first || isOwn) return shared;
  if (kind === 'percent' && numbers.every(({ reading }) => reading.value === 100)) return '>=';
  take(first.cell, 'comparator_unclear', textOf(first.cell));
  return null;
}

/** "≤ 5" under "tối đa" means the same. */
function isAlike(one: Comparator, other: Comparator | null): boolean {
  const ceiling: readonly (Comparator | null)[] = ['<=', 'max'];
  return one === other || (ceiling.includes(one) && ceiling.includes(other));
}

type Value = Pick<ThresholdRow, 'value' | 'upper' | 'text'>;

const nothingKnown: Value = { value: null, upper: null, text: null };

function countedThreshold(
  { cell, reading }: Column,
  kind: IndicatorKind,
  { isOwn }: RowContext,
  take: Take,
): Value | null {
  switch (reading.is) {
    case 'empty':
      return null;
    case 'unknown':
    case 'delegated':
      return nothingKnown;
    case 'number':
      if (kind === 'percent' && reading.isBareFraction && !isOwn) take(cell, 'percent_unclear', textOf(cell));
      return { value: reading.value, upper: reading.upper, text: null };
    case 'fault':
      take(cell, reading.code, textOf(cell));
      return null;
    default:
      take(cell, reading.is === 'met' ? 'comparators_mixed' : 'cell_not_understood', textOf(cell));
      return null;
  }
}

/** Free words are taken only of an indicator that is stated to have them: elsewhere they are a slip. */
function wordedThreshold({ cell, reading }: Column, kind: IndicatorKind, isStated: boolean, take: Take): Value | null {
  if (reading.is === 'empty') return null;
  if (reading.is === 'unknown' || reading.is === 'delegated') return nothingKnown;
  if (kind === 'boolean' && reading.is === 'met') return { ...nothingKnown, text: MET_TEXT };
  if (kind !== 'boolean' && isStated) return { ...nothingKnown, text: textOf(cell) };
  take(cell, reading.is === 'fault' ? reading.code : 'cell_not_understood', textOf(cell));
  return null;
}

/** What an indicator's thresholds say of themselves, where no column does. */
export function thresholdStateOf({ kind, thresholds, isDelegated }: ReadIndicatorRow): ThresholdState {
  if (kind === 'boolean') return 'boolean';
  const known = thresholds.filter(({ value, text }) => value !== null || text !== null);
  if (known.length === 0) return isDelegated ? 'delegated' : 'unknown';
  return known.length === thresholds.length ? 'known' : 'partly_known';
}
