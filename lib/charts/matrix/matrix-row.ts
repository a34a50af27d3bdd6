import { unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { Status } from '@/lib/domain/criteria/status';
import { compareStatuses } from '@/lib/domain/progress/changes';
import type { CountingRule } from '@/lib/domain/progress/summary';
import type { MatrixUnit } from '@/lib/features/matrix/view';
import { type ReadRow, readRow } from '../read-row';

/** One unit of the matrix, read: its criteria as everywhere (score, gained, lost), and the cells of the columns. */
export interface MatrixRow {
  readonly unit: MatrixUnit;
  readonly read: ReadRow;
  readonly cells: readonly Status[];
  /** What the cells were on the comparison day; null: the unit did not exist. */
  readonly before: readonly Status[] | null;
  /** Positions of the columns gained and lost since then. */
  readonly gained: ReadonlySet<number>;
  readonly lost: ReadonlySet<number>;
  /** As written, by position; '' where none is known. */
  readonly values: readonly string[];
}

const NO_VALUES: readonly string[] = [];

/** Reads a row once; what is shown of it, and in which order, is decided on what was read. */
export function matrixRow(unit: MatrixUnit, rule: CountingRule): MatrixRow {
  const read = readRow(unit, rule);
  if (unit.indicators === null) {
    const before = unit.before === null ? null : unpackStatuses(unit.before);
    const [gained, lost] = [new Set(read.gained), new Set(read.lost)];
    return { unit, read, cells: read.statuses, before, gained, lost, values: NO_VALUES };
  }
  const cells = unpackStatuses(unit.indicators.now);
  const before = unit.indicators.before === null ? null : unpackStatuses(unit.indicators.before);
  const change = before && compareStatuses(before, cells, rule);
  const at = (changes: readonly { index: number }[] = []) => new Set(changes.map(({ index }) => index));
  return {
    unit,
    read,
    cells,
    before,
    gained: at(change?.gained),
    lost: at(change?.lost),
    values: unit.indicators.values,
  };
}
