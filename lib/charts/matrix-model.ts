import { counts } from '@/lib/domain/progress/counting';
import type { CountingRule } from '@/lib/domain/progress/summary';
import type { OverviewView } from '@/lib/features/progress/view';
import { type ReadRow, readRow } from './read-row';

export interface MatrixGroup {
  readonly code: string;
  readonly title: string;
  readonly href: string | null;
  readonly rows: ReadRow[];
}

export interface MatrixModel {
  readonly columns: readonly { number: number; name: string; nameConfirmed: boolean; department: string | null }[];
  /** At least one column has a department: the head then has a place for it. */
  readonly departments: boolean;
  readonly groups: MatrixGroup[];
  /** Rows in the order in which they are drawn; what the arrow keys walk over. */
  readonly flat: readonly ReadRow[];
  /** Units that have the criterion, one number a column. */
  readonly columnTotals: readonly number[];
  readonly total: number;
  readonly units: number;
}

type Source = Pick<OverviewView, 'criteria' | 'groups' | 'rows' | 'counting'>;

/** Units × criteria under the headings of their districts or clusters, with the totals of both sides. */
export function matrixModel({ criteria, groups, rows, counting }: Source): MatrixModel {
  const read = rows.map((row) => readRow(row, counting));
  const headed = groups
    .map((group) => ({ ...group, rows: read.filter(({ row }) => row.group === group.code) }))
    .filter((group) => group.rows.length > 0);
  const placed = new Set(headed.map(({ code }) => code));
  const loose = read.filter(({ row }) => !placed.has(row.group));
  const all = loose.length > 0 ? [...headed, { code: '', title: '', href: null, rows: loose }] : headed;
  const flat = all.flatMap((group) => group.rows);
  return {
    columns: criteria.map(({ number, name, nameConfirmed, department }) => {
      return { number, name, nameConfirmed, department };
    }),
    departments: criteria.some(({ department }) => department !== null),
    groups: all,
    flat,
    columnTotals: criteria.map((_, at) => havingAt(flat, at, counting)),
    total: flat.reduce((sum, { score }) => sum + score, 0),
    units: flat.length,
  };
}

function havingAt(rows: readonly ReadRow[], at: number, rule: CountingRule): number {
  return rows.filter(({ statuses }) => counts(statuses[at]!, rule)).length;
}
