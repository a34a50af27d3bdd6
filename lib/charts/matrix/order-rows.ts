import type { Status } from '@/lib/domain/criteria/status';
import type { MatrixColumn } from '@/lib/features/matrix/view';
import type { MatrixChoice } from './matrix-choice';
import type { MatrixRow } from './matrix-row';

/** What is furthest from being met first; of what nobody knows less is said than of what is not met. */
const RANK: Record<Status, number> = { not_assessed: 0, not_met: 1, basically_met: 2, not_applicable: 3, met: 4 };

/**
 * A sorted copy. The rows come in the order of their names, and equal ones keep it whichever way the others run: an alphabet
 * asked for here could differ between the server, which draws the first rows, and the browser, which goes on from them.
 */
export function orderRows(
  rows: readonly MatrixRow[],
  { sort, desc }: Pick<MatrixChoice, 'sort' | 'desc'>,
  columns: readonly MatrixColumn[],
): MatrixRow[] {
  const compare = comparison(sort, columns);
  if (compare === null) return desc ? [...rows].reverse() : [...rows];
  return [...rows].sort((a, b) => (desc ? compare(b, a) : compare(a, b)));
}

/** null: by name. */
function comparison(sort: string, columns: readonly MatrixColumn[]): ((a: MatrixRow, b: MatrixRow) => number) | null {
  if (sort === 'score') return (a, b) => rankOf(a) - rankOf(b);
  if (sort === 'change') return (a, b) => changeOf(a) - changeOf(b);
  const at = columns.findIndex(({ item }) => item === sort);
  if (at < 0) return null;
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
