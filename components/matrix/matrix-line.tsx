import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { MatrixModel } from '@/lib/charts/matrix/matrix-model';
import type { MatrixView } from '@/lib/features/matrix/view';
import { showDate } from '@/lib/i18n/format';
import type { CellAt } from './crosshair';
import { CellSince } from './cell-since';
import { columnTitle } from './column-title';

interface Props {
  view: MatrixView;
  model: MatrixModel;
  at: CellAt | null;
  asOf: string;
  compareTo: string;
}

/** The cell under the crosshair, in words; it stays at the foot of the window while the grid scrolls. */
export function MatrixLine({ view, model, at, asOf, compareTo }: Props) {
  const t = useTranslations('matrix');
  const status = useTranslations('words.status');
  const row = at && model.flat[at.row];
  const column = at && model.columns[at.column];
  const head = headText();
  const now = row && column ? row.cells[column.at] : undefined;
  return (
    <p id="matrix-keys" className="matrix-line" suppressHydrationWarning>
      {row && column && now ? (
        <>
          <span lang="vi">
            {row.unit.name} · {columnTitle(column)}
          </span>
          {': '}
          <strong className="font-semibold">
            {row.values[column.at] ? `${row.values[column.at]}, ` : ''}
            {status(now)}
          </strong>
          {was(row.before?.[column.at], now)}
          <CellSince
            key={`${row.unit.code} ${column.item}`}
            address={{ unit: row.unit.code, set: view.setId, stage: view.stage, item: column.item }}
            asOf={asOf}
          />
        </>
      ) : head ? (
        <Words of={head} />
      ) : (
        <span className="keys-words text-quiet">{t('keys')}</span>
      )}
    </p>
  );

  function was(before: typeof now, is: typeof now): string {
    return before === undefined || before === is
      ? ''
      : ` ${t('was', { day: showDate(compareTo), before: status(before) })}`;
  }

  function headText(): string | null {
    if (row)
      return t('rowScore', {
        unit: vietnamese(row.unit.name),
        score: row.read.assessed ? row.read.score : '–',
        size: view.criteria.length,
      });
    return column ? vietnamese(`${columnTitle(column)}${column.department ? ` · ${column.department}` : ''}`) : null;
  }
}
