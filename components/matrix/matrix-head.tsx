import { useTranslations } from 'next-intl';
import type { MatrixModel } from '@/lib/charts/matrix/matrix-model';
import type { MatrixChoice } from '@/lib/charts/matrix/matrix-choice';
import type { MatrixView } from '@/lib/features/matrix/view';
import { columnTitle } from './column-title';

interface Props {
  model: MatrixModel;
  view: Pick<MatrixView, 'by' | 'countedLevel'>;
  order: Pick<MatrixChoice, 'sort' | 'desc'>;
}

/** Numbers, names and departments of the columns, set upright; a click or Enter sorts. Repeated on every printed sheet. */
export function MatrixHead({ model, view, order: { sort, desc } }: Props) {
  const t = useTranslations('matrix');
  const word = useTranslations('words.level')(view.countedLevel);
  const sorted = (item: string) => (sort === item ? (desc ? 'descending' : 'ascending') : undefined);
  const isByIndicator = view.by === 'indicators';
  return (
    <thead>
      {isByIndicator ? (
        <tr className="matrix-spans">
          <td className="matrix-unit" />
          {model.spans.map(({ number, name, columns }) => (
            <th key={number} scope="colgroup" colSpan={columns} title={`${number} ${name}`}>
              <span lang="vi">
                {number} {name}
              </span>
            </th>
          ))}
          <td />
        </tr>
      ) : null}
      <tr data-r={-1}>
        <th scope="col" className="matrix-unit">
          {t('unit', { level: word })}
        </th>
        {model.columns.map((column, c) => (
          <th
            key={column.item}
            scope="col"
            data-c={c}
            data-first={c === 0 || model.columns[c - 1]?.number !== column.number ? '' : undefined}
            className="matrix-criterion"
            aria-sort={sorted(column.item)}
            title={`${columnTitle(column)}${column.department ? ` · ${column.department}` : ''}`}
          >
            <span className="matrix-name" lang="vi">
              {column.name}
            </span>
            {model.departments && !isByIndicator ? (
              <span className="matrix-department" lang="vi">
                {column.department}
              </span>
            ) : null}
            <span className="matrix-number">{column.label}</span>
          </th>
        ))}
        <th scope="col" className="num" data-c={model.columns.length} aria-sort={sorted('score')}>
          {t('score')}
        </th>
      </tr>
    </thead>
  );
}
