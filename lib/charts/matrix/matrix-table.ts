import type { Status } from '@/lib/domain/criteria/status';
import type { TableCell, TableModel } from '../table-model';
import type { MatrixGroup } from './group-rows';
import type { MatrixModel } from './matrix-model';

/** The words that a table of the matrix is written with. */
export interface MatrixWords {
  readonly title: string;
  readonly unit: string;
  readonly group: string;
  readonly score: string;
  readonly total: string;
  readonly status: (status: Status) => string;
  readonly groupTitle: (group: MatrixGroup) => string;
}

/**
 * The matrix as it stands, to be taken away: signs as words, a value before its status, no number where nobody assessed.
 * Where rows stand under headings, the heading is a column.
 * @param size criteria of the set, of which the score is
 */
export function matrixTable(model: MatrixModel, size: number, words: MatrixWords): TableModel {
  const isGrouped = model.groups.some(({ kind, key }) => kind !== 'none' && key !== '');
  const beside = (text: TableCell) => (isGrouped ? [text] : []);
  const names = model.columns.map(({ label, name }) => `${label} ${name}`);
  return {
    title: words.title,
    head: [[words.unit, ...beside(words.group), ...names, `${words.score} (/${size})`]],
    rows: [
      ...model.groups.flatMap((group) =>
        group.rows.map(({ unit, read, cells, values }): TableCell[] => [
          unit.name,
          ...beside(words.groupTitle(group)),
          ...model.columns.map(({ at }) => {
            const status = words.status(cells[at]!);
            return values[at] ? `${values[at]} (${status})` : status;
          }),
          read.assessed ? read.score : null,
        ]),
      ),
      [words.total, ...beside(null), ...model.columnTotals, model.total],
    ],
  };
}
