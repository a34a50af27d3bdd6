import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { EmptyState } from '@/components/ui/empty-state';
import type { UnitListView } from '@/lib/features/unit-office/view';
import { showDate } from '@/lib/i18n/format';
import { UnitListFilter } from './unit-list-filter';

/** The communes of a day with what thresholds and lists go by; a gap is a dash, not a guess. */
export function UnitList({ view }: { view: UnitListView }) {
  const t = useTranslations('unitOffice.list');
  const { rows, of, villages, withoutGroup, day } = view;
  const query = day === view.referenceDay ? '' : `?asOf=${day}`;
  const withArea = rows.some(({ area }) => area !== null);
  const withCluster = rows.some(({ cluster }) => cluster !== null);
  return (
    <div className="flex flex-col gap-4">
      <UnitListFilter view={view} />
      <p role="status" className="text-small text-quiet">
        {t('found', { n: rows.length, of, villages, withoutGroup })}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      ) : (
        <TakeAway file="danh-sach-xa">
          <table className="data-table">
            <caption className="sr-only">{t('caption', { day: showDate(day) })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('commune')}</th>
                <th scope="col">{t('code')}</th>
                {withArea ? (
                  <th scope="col" className="max-sm:hidden">
                    {t('area')}
                  </th>
                ) : null}
                {withCluster ? (
                  <th scope="col" className="max-sm:hidden">
                    {t('cluster')}
                  </th>
                ) : null}
                <th scope="col">{t('khuVuc')}</th>
                <th scope="col">{t('group')}</th>
                <th scope="col" className="w-1/3 max-sm:hidden">
                  {t('tags')}
                </th>
                <th scope="col" className="num">
                  {t('villages')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.code} lang="vi">
                  <th scope="row">
                    <a href={`/admin/units/${row.code}${query}`} className="no-underline hover:underline">
                      {row.title}
                    </a>
                  </th>
                  <td className="text-quiet">{row.code}</td>
                  {withArea ? <td className="max-sm:hidden">{row.area ?? '–'}</td> : null}
                  {withCluster ? <td className="max-sm:hidden">{row.cluster ?? '–'}</td> : null}
                  <td>{row.khuVuc ?? '–'}</td>
                  <td>{row.group ?? '–'}</td>
                  <td className="max-sm:hidden">{row.tags.join(', ') || '–'}</td>
                  <td className={row.villages === 0 ? 'num zero' : 'num'}>{row.villages}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TakeAway>
      )}
    </div>
  );
}
