import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { Day } from '@/components/ui/day';
import type { OwedRow } from '@/lib/features/reports/view';
import { ReportStandingMark } from './report-standing-mark';
import { useWindowWords } from './use-window-words';

interface Props {
  rows: readonly OwedRow[];
  caption: string;
  file: string;
  /** The unit is the page's own in every row. */
  single: boolean;
}

/** Reports that are owed: of which period, until when, and how they stand; each leads to the filled report. */
export function OwedTable({ rows, caption, file, single }: Props) {
  const t = useTranslations('reports');
  const { nameOf, daysOf } = useWindowWords();
  return (
    <TakeAway file={file}>
      <table className="data-table register-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {single ? null : (
              <th scope="col" className="register-who">
                {t('column.unit')}
              </th>
            )}
            <th scope="col">{t('column.report')}</th>
            <th scope="col" className="register-who">
              {t('column.days')}
            </th>
            <th scope="col" className="register-day">
              {t('column.due')}
            </th>
            <th scope="col" className="register-what">
              {t('column.standing')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, unit, window, due, standing, daysLate, sentOn, missing, href }) => (
            <tr key={key}>
              {single ? null : (
                <th scope="row" lang="vi">
                  {unit.title}
                </th>
              )}
              <td>
                <a href={href}>{t('reportOf', { window: nameOf(window) })}</a>
              </td>
              <td data-name={t('column.days')}>{daysOf(window)}</td>
              <td data-name={t('column.due')}>
                <Day iso={due} />
              </td>
              <td>
                <ReportStandingMark standing={standing} days={daysLate} />
                {sentOn ? (
                  <span className="block text-quiet">
                    {t('sentOn')} <Day iso={sentOn} />
                  </span>
                ) : null}
                {missing > 0 && !single ? (
                  <span className="block text-quiet">{t('missingBefore', { n: missing })}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TakeAway>
  );
}
