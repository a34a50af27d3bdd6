import { counts } from '@/lib/domain/progress/counting';
import type { CountingRule } from '@/lib/domain/progress/summary';
import type { MatrixColumn, MatrixView } from '@/lib/features/matrix/view';
import { type MatrixGroup, groupRows } from './group-rows';
import type { MatrixChoice } from './matrix-choice';
import type { MatrixRow } from './matrix-row';
import { narrowRows } from './narrow-rows';
import { orderRows } from './order-rows';

/** A column that is shown, and its position in the cells of a row. */
export interface ShownColumn extends MatrixColumn {
  readonly at: number;
}

export interface CriterionSpan {
  readonly number: number;
  readonly name: string;
  readonly columns: number;
}

/** The matrix as it is drawn, printed and taken away. */
export interface MatrixModel {
  readonly columns: readonly ShownColumn[];
  /** The criteria over the columns, and how many columns each has. */
  readonly spans: readonly CriterionSpan[];
  /** At least one column has a department: the head then has a place for it. */
  readonly departments: boolean;
  readonly groups: readonly MatrixGroup[];
  /** Rows in the order in which they are drawn; what the arrow keys walk over. */
  readonly flat: readonly MatrixRow[];
  /** Some columns are left out. */
  readonly isPart: boolean;
  /** Of the rows shown, those in which the column counts; null: nobody assessed it in any of them. */
  readonly columnTotals: readonly (number | null)[];
  /** Criteria that count, over all rows shown; null: none of them is assessed, or scores count more than is shown. */
  readonly total: number | null;
}

/** Chooses, orders and groups what was read of the rows. */
export function matrixModel(
  { criteria, columns, areas, counting }: Pick<MatrixView, 'criteria' | 'columns' | 'areas' | 'counting'>,
  rows: readonly MatrixRow[],
  choice: MatrixChoice,
): MatrixModel {
  const shown = columns
    .map((column, at): ShownColumn => ({ ...column, at }))
    .filter(({ department }) => choice.department === '' || department === choice.department);
  const groups = groupRows(orderRows(narrowRows(rows, choice, columns), choice, columns), choice.rows, areas);
  const flat = groups.flatMap((group) => group.rows);
  const isPart = shown.length < columns.length;
  return {
    columns: shown,
    spans: spansOf(shown, criteria),
    departments: shown.some(({ department }) => department !== null),
    groups,
    flat,
    isPart,
    columnTotals: shown.map(({ at }) => havingAt(flat, at, counting)),
    total: isPart ? null : totalOf(flat),
  };
}

function havingAt(rows: readonly MatrixRow[], at: number, rule: CountingRule): number | null {
  if (rows.every(({ cells }) => cells[at] === 'not_assessed')) return null;
  return rows.filter(({ cells }) => counts(cells[at]!, rule)).length;
}

function totalOf(rows: readonly MatrixRow[]): number | null {
  if (!rows.some(({ read }) => read.assessed)) return null;
  return rows.reduce((sum, { read }) => sum + read.score, 0);
}

function spansOf(columns: readonly ShownColumn[], criteria: MatrixView['criteria']): CriterionSpan[] {
  const counted = new Map<number, number>();
  for (const { number } of columns) counted.set(number, (counted.get(number) ?? 0) + 1);
  return criteria.flatMap(({ number, name }) => {
    const span = counted.get(number);
    return span ? [{ number, name, columns: span }] : [];
  });
}
