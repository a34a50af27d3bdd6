import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { StatusSign } from '@/components/ui/status-sign';
import { BAR_ORDER } from '@/lib/charts/bar-order';
import type { ReportBody } from '@/lib/features/reports/view';

/** The criteria: of a group how many units stand in each status, of one unit its status. */
export function ReportCriteria({ body: { criteria, groups } }: { body: ReportBody }) {
  const t = useTranslations('reports.criteria');
  const isDepartment = criteria.some(({ department }) => department !== null);
  return (
    <TakeAway file="tieu-chi">
      <table className="data-table">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            {isDepartment ? (
              <th scope="col" className="max-sm:hidden">
                {t('department')}
              </th>
            ) : null}
            {groups ? (
              BAR_ORDER.map((status) => (
                <th key={status} scope="col" className="num">
                  <StatusSign status={status} />
                </th>
              ))
            ) : (
              <th scope="col">{t('status')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ number, name, department, tally }) => (
            <tr key={number}>
              <th scope="row" lang="vi">
                {number} {name}
              </th>
              {isDepartment ? (
                <td className="text-quiet max-sm:hidden" lang="vi">
                  {department}
                </td>
              ) : null}
              {groups ? (
                BAR_ORDER.map((status) => (
                  <td key={status} className={tally[status] === 0 ? 'num zero' : 'num'}>
                    {tally[status]}
                  </td>
                ))
              ) : (
                <td>
                  <StatusSign status={BAR_ORDER.find((status) => tally[status] > 0) ?? 'not_assessed'} word />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TakeAway>
  );
}
