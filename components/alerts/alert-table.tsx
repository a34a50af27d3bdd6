import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import type { AlertGroup, AlertRow } from '@/lib/features/alerts/alerts-view';
import { showCount, showDate } from '@/lib/i18n/format';
import { AlertWords } from './alert-says';

interface Props {
  group: AlertGroup;
  caption: string;
  /** A single unit is named above already. */
  single: boolean;
  /** At least one criterion has somebody in charge. */
  departments: boolean;
}

/** One line an alert: which unit, which criterion, since when, what, in whose charge. */
export function AlertTable({ group, caption, single, departments }: Props) {
  const t = useTranslations('alerts.column');
  const words = useTranslations('alerts');
  const since = group.kind === 'evidence' ? words('ends') : t('since');
  return (
    <TakeAway file={`canh-bao-${group.kind.replace('_', '-')}`}>
      <div className="relative overflow-x-auto" role="group" aria-label={caption} tabIndex={0}>
        <table className="data-table alert-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {single ? null : (
                <th scope="col" className="alert-unit">
                  {t('unit')}
                </th>
              )}
              <th scope="col" className="alert-criterion">
                {t('criterion')}
              </th>
              <th scope="col" className="alert-since">
                {since}
              </th>
              <th scope="col" className="num alert-days">
                {t('days')}
              </th>
              <th scope="col">{t('what')}</th>
              {departments ? (
                <th scope="col" className="alert-department">
                  {t('department')}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {group.rows.map((row) => (
              <tr key={row.key}>
                {single ? null : (
                  <th scope="row" lang="vi" className="alert-unit">
                    <a href={row.unit.href}>{row.unit.name}</a>
                    {row.unit.area ? <span className="text-quiet"> · {row.unit.area}</span> : null}
                  </th>
                )}
                <td className="alert-criterion">
                  <CriterionOf row={row} whole={words(group.kind === 'jump' ? 'several' : 'whole')} />
                </td>
                <td className="alert-since whitespace-nowrap" data-label={since}>
                  <time dateTime={row.since}>{showDate(row.since)}</time>
                </td>
                <td className="num alert-days">
                  <data value={row.days}>
                    {row.days < 0 ? words('left', { n: showCount(-row.days) }) : showCount(row.days)}
                  </data>
                </td>
                <td className="alert-what wrap-anywhere">
                  <AlertWords says={row.says} />
                </td>
                {departments ? (
                  <td lang="vi" className="alert-department">
                    {row.department ?? '–'}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TakeAway>
  );
}

function CriterionOf({ row, whole }: { row: AlertRow; whole: string }) {
  if (!row.criterion) return <span className="text-quiet">{whole}</span>;
  const { number, name, href } = row.criterion;
  return (
    <a href={href} lang="vi">
      {number} {name}
    </a>
  );
}
