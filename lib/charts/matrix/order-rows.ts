import type { Status } from '@/lib/domain/criteria/status';
import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import type { MatrixColumn } from '@/lib/features/matrix/view';
import type { MatrixChoice } from './matrix-choice';
import type { MatrixRow } from './matrix-row';

/** What is furthest from being met first; of what nobody knows less is said than of what is not met. */
const RANK: Record<Status, number> = { not_assessed: 0, not_met: 1, basically_met: 2, not_applicable: 3, met: 4 };

/** A sorted copy; equal rows stand in the Vietnamese order of their names, whichever way the others run. */
export function orderRows(
  rows: readonly MatrixRow[],
  { sort, desc }: Pick<MatrixChoice, 'sort' | 'desc'>,
  columns: readonly MatrixColumn[],
): MatrixRow[] {
  const sign = desc ? -1 : 1;
  const compare = comparison(sort, columns);
  return [...rows].sort((a, b) => sign * compare(a, b) || compareVietnamese(a.unit.name, b.unit.name));
}

function comparison(sort: string, columns: readonly MatrixColumn[]): (a: MatrixRow, b: MatrixRow) => number {
  if (sort === 'score') return (a, b) => rankOf(a) - rankOf(b);
  if (sort === 'change') return (a, b) => changeOf(a) - changeOf(b);
  const at = columns.findIndex(({ item }) => item === sort);
  if (at < 0) return (a, b) => compareVietnamese(a.unit.name, b.unit.name);
  return (a, b) => RANK[a.cells[at]!] - RANK[b.cells[at]!] || numberOf(a.values[at]) - numberOf(b.values[at]) || 0;
}

/** Not assessed is less than no criterion at all. */
function rankOf({ read }: MatrixRow): number {
  return read.assessed ? read.score : -1;
}

function changeOf({ read }: MatrixRow): number {
  return read.gained.length - read.lost.length;
}

/** "1.286,5" → 1286.5, "8/10" → 0.8; what is no number stands before all numbers. */
function numberOf(value: string | undefined): number {
  const [part = '', whole] = (value ?? '').replaceAll('.', '').replace(',', '.').split('/');
  const number = part === '' ? NaN : Number(part) / (whole === undefined ? 1 : Number(whole));
  return Number.isFinite(number) ? number : -Number.MAX_VALUE;
}
