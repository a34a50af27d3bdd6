import { useTranslations } from 'next-intl';
import type { Status } from '@/lib/domain/criteria/status';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { MatrixModel } from '@/lib/charts/matrix/matrix-model';
import type { MatrixRow } from '@/lib/charts/matrix/matrix-row';
import type { MatrixBy } from '@/lib/features/matrix/view';
import { useOpened } from '@/components/ui/use-opened';
import { columnTitle } from './column-title';

const SAID: readonly Status[] = ['not_met', 'basically_met', 'not_assessed', 'not_applicable'];

interface Props {
  model: MatrixModel;
  level: UnitLevel;
  /** Criteria of the set. */
  size: number;
  by: MatrixBy;
}

/** The matrix as a plain table of words: a unit a line, what is not met by name. Drawn when opened. */
export function MatrixWords({ model, level, size, by }: Props) {
  const t = useTranslations('matrix');
  const status = useTranslations('words.status');
  const word = useTranslations('words.level')(level);
  const { isOpen: open, details } = useOpened();
  const namesOf = (row: MatrixRow, wanted: Status) =>
    model.columns
      .filter(({ at }) => row.cells[at] === wanted)
      .map((column) => (by === 'criteria' ? columnTitle(column) : column.label))
      .join('; ') || '–';
  return (
    <details className="no-print" {...details}>
      <summary className="inline-flex min-h-8 items-center text-small text-accent">{t('words')}</summary>
      {open ? (
        <table className="data-table">
          <caption className="sr-only">{t('words')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('unit', { level: word })}</th>
              <th scope="col" className="num">
                {t('score')}
              </th>
              {SAID.map((wanted) => (
                <th key={wanted} scope="col">
                  {status(wanted)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.flat.map((row) => (
              <tr key={row.unit.code}>
                <th scope="row" lang="vi" className="whitespace-nowrap">
                  {row.unit.name}
                </th>
                <td className="num">{row.read.assessed ? `${row.read.score}/${size}` : status('not_assessed')}</td>
                {SAID.map((wanted) => (
                  <td key={wanted} lang="vi">
                    {namesOf(row, wanted)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </details>
  );
}
