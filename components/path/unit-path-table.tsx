import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { Day } from '@/components/ui/day';
import type { UnitPathRow } from '@/lib/features/steps/path-view';
import { showCount } from '@/lib/i18n/format';

/** One line a unit: what it lacks, how much of that has a way, when it is through. */
export function UnitPathTable({ units }: { units: readonly UnitPathRow[] }) {
  const t = useTranslations('path.units');
  const column = useTranslations('path.units.column');
  const count = (n: number) => <span className={n === 0 ? 'zero' : undefined}>{showCount(n)}</span>;
  return (
    <TakeAway file="duong-gang-cac-don-vi">
      <div className="relative overflow-x-auto" role="group" aria-label={t('title')} tabIndex={0}>
        <table className="data-table path-units">
          <caption className="sr-only">{t('title')}</caption>
          <thead>
            <tr>
              <th scope="col">{column('unit')}</th>
              <th scope="col" className="num">
                {column('unmet')}
              </th>
              <th scope="col" className="num">
                {column('planned')}
              </th>
              <th scope="col" className="num">
                {column('bare')}
              </th>
              <th scope="col" className="num">
                {column('unknown')}
              </th>
              <th scope="col" className="num">
                {column('late')}
              </th>
              <th scope="col">{column('finish')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ code, name, href, unmet, planned, unknown, late, finish }) => (
              <tr key={code}>
                <th scope="row" lang="vi">
                  <a href={href}>{name}</a>
                </th>
                <td className="num">
                  {unmet === null ? <span className="zero">{t('notAssessed')}</span> : count(unmet)}
                </td>
                <td className="num">{count(planned)}</td>
                <td className="num">{unmet === null ? '–' : count(unmet - planned)}</td>
                <td className="num">{count(unknown)}</td>
                <td className={`num ${late > 0 ? 'font-semibold text-not-met' : ''}`}>{count(late)}</td>
                <td>{planned === 0 ? '–' : finish && unknown === 0 ? <Day iso={finish} /> : t('nobodyKnows')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TakeAway>
  );
}
