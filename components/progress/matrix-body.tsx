import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { MatrixModel } from '@/lib/charts/matrix-model';
import { unitHref } from '@/lib/charts/unit-href';
import { showCount } from '@/lib/i18n/format';
import { MatrixRow } from './matrix-row';

/** Rows under the headings of their districts or clusters, and the totals. Memoised: a crosshair never redraws it. */
export const MatrixBody = memo(function MatrixBody({
  model,
  level,
  query,
}: {
  model: MatrixModel;
  level: UnitLevel;
  query: string;
}) {
  const t = useTranslations('progress.matrix');
  const word = useTranslations('words.level')(level);
  const span = model.columns.length + 2;
  const starts = startsOf(model);
  return (
    <>
      {model.groups.map((group, g) => (
        <tbody key={group.code}>
          {model.groups.length > 1 ? (
            <tr className="matrix-group">
              <th colSpan={span} scope="rowgroup">
                {group.href ? <a href={group.href}>{group.title}</a> : group.title || t('loose')}
              </th>
            </tr>
          ) : null}
          {group.rows.map((read, i) => (
            <MatrixRow
              key={read.row.code}
              read={read}
              at={(starts[g] ?? 0) + i}
              href={unitHref(read.row.code, query)}
              size={model.columns.length}
            />
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row" className="matrix-unit">
            {t('total', { level: word })}
          </th>
          {model.columnTotals.map((total, c) => (
            <td key={model.columns[c]?.number}>{showCount(total)}</td>
          ))}
          <td className="num">{showCount(model.total)}</td>
        </tr>
      </tfoot>
    </>
  );
});

/** Position of each group's first row among all rows. */
function startsOf(model: MatrixModel): number[] {
  let next = 0;
  return model.groups.map((group) => {
    const start = next;
    next += group.rows.length;
    return start;
  });
}
