'use client';

import { useTranslations } from 'next-intl';
import type { Status } from '@/lib/domain/criteria/status';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { MatrixModel } from '@/lib/charts/matrix-model';
import type { ReadRow } from '@/lib/charts/read-row';
import { useOpened } from '@/components/ui/use-opened';

const SAID: readonly Status[] = ['not_met', 'basically_met', 'not_assessed', 'not_applicable'];

/** The matrix as a plain table of words: a unit a line, the criteria that are not met by name. Drawn when opened. */
export function MatrixWords({ model, level }: { model: MatrixModel; level: UnitLevel }) {
  const t = useTranslations('progress.matrix');
  const status = useTranslations('words.status');
  const word = useTranslations('words.level')(level);
  const { isOpen: open, details } = useOpened();
  const namesOf = (read: ReadRow, wanted: Status) =>
    model.columns
      .filter((_, at) => read.statuses[at] === wanted)
      .map(({ number, name }) => `${number} ${name}`)
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
            {model.flat.map((read) => (
              <tr key={read.row.code}>
                <th scope="row" lang="vi" className="whitespace-nowrap">
                  {read.row.name}
                </th>
                <td className="num">
                  {read.assessed ? `${read.score}/${model.columns.length}` : status('not_assessed')}
                </td>
                {SAID.map((wanted) => (
                  <td key={wanted} lang="vi">
                    {namesOf(read, wanted)}
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
