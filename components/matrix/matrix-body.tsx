import { useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import { STATUSES, type Status } from '@/lib/domain/criteria/status';
import type { MatrixModel } from '@/lib/charts/matrix/matrix-model';
import type { MatrixRow } from '@/lib/charts/matrix/matrix-row';
import { unitHref } from '@/lib/charts/unit-href';
import { showCount } from '@/lib/i18n/format';
import type { MatrixView } from '@/lib/features/matrix/view';
import { rowHtml, type RowWords } from './row-html';
import { useGroupTitle } from './use-group-title';

interface Props {
  model: MatrixModel;
  view: Pick<MatrixView, 'countedLevel' | 'criteria' | 'query'>;
  /** Rows up to here; the others come a moment later. */
  drawn: number;
}

/** Rows under their headings, and the totals. Memoised: a crosshair never redraws it. */
export const MatrixBody = memo(function MatrixBody({ model, view, drawn }: Props) {
  const t = useTranslations('matrix');
  const word = useTranslations('words.level')(view.countedLevel);
  const titleOf = useGroupTitle();
  const words = useRowWords();
  const starts = startsOf(model);
  const showTotal = (total: number | null) =>
    total === null ? (
      <>
        <span className="sr-only">{words.notAssessed}</span>
        <span aria-hidden="true">–</span>
      </>
    ) : (
      showCount(total)
    );
  return (
    <>
      {model.groups.map((group, g) =>
        starts[g]! >= drawn ? null : (
          <tbody key={`${group.kind} ${group.key}`}>
            {group.kind === 'none' || (model.groups.length === 1 && group.key === '') ? null : (
              <tr className="matrix-group">
                <th colSpan={model.columns.length + 2} scope="rowgroup">
                  {group.href ? (
                    <a href={group.href} lang="vi">
                      {titleOf(group)}
                    </a>
                  ) : (
                    titleOf(group)
                  )}
                  <span className="matrix-group-count">{showCount(group.rows.length)}</span>
                </th>
              </tr>
            )}
            {group.rows.slice(0, drawn - starts[g]!).map((row, i) => (
              <Line
                key={row.unit.code}
                row={row}
                at={starts[g]! + i}
                columns={model.columns}
                words={words}
                query={view.query}
                size={view.criteria.length}
              />
            ))}
          </tbody>
        ),
      )}
      <tfoot>
        <tr>
          <th scope="row" className="matrix-unit">
            {t('total', { level: word })}
          </th>
          {model.columnTotals.map((total, c) => (
            <td key={model.columns[c]?.item}>{showTotal(total)}</td>
          ))}
          {/* Scores are of the whole set: their sum beside some of its columns would be read as the sum of those. */}
          <td className="num">{model.isPart ? null : showTotal(model.total)}</td>
        </tr>
      </tfoot>
    </>
  );
});

interface LineProps {
  row: MatrixRow;
  at: number;
  columns: MatrixModel['columns'];
  words: RowWords;
  query: string;
  size: number;
}

/** Memoised: rows that come later do not have the earlier ones written again. */
const Line = memo(function Line({ row, at, columns, words, query, size }: LineProps) {
  const html = rowHtml(row, columns, words, { href: unitHref(row.unit.code, query), size });
  return <tr data-r={at} dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />;
});

function useRowWords(): RowWords {
  const status = useTranslations('words.status');
  const change = useTranslations('words.change');
  return useMemo(
    () => ({
      status: Object.fromEntries(STATUSES.map((one) => [one, status(one)])) as Record<Status, string>,
      up: change('up'),
      down: change('down'),
      notAssessed: status('not_assessed'),
    }),
    [status, change],
  );
}

/** Position of each group's first row among all rows. */
function startsOf(model: MatrixModel): number[] {
  let next = 0;
  return model.groups.map((group) => {
    const start = next;
    next += group.rows.length;
    return start;
  });
}
