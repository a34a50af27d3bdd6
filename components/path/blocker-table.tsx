import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { Day } from '@/components/ui/day';
import type { BlockerRow } from '@/lib/features/steps/path-view';
import { showCount } from '@/lib/i18n/format';

/** One line a thing that stands in the way: how many criteria it holds, of whom, by when it is needed. */
export function BlockerTable({ blockers }: { blockers: readonly BlockerRow[] }) {
  const t = useTranslations('path.blockers');
  const column = useTranslations('path.blockers.column');
  const kindWord = useTranslations('path.kind');
  return (
    <TakeAway file="viec-go-vuong">
      <table className="data-table register-table path-blockers">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col" className="num path-count">
              {column('holds')}
            </th>
            <th scope="col" className="num path-count">
              {column('frees')}
            </th>
            <th scope="col">{column('what')}</th>
            <th scope="col">{column('units')}</th>
            <th scope="col" className="path-day">
              {column('expected')}
            </th>
            <th scope="col" className="path-day">
              {column('needed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {blockers.map((row) => (
            <tr key={row.key}>
              <td className="num font-semibold" data-name={column('holds')}>
                {showCount(row.holds)}
              </td>
              <td className="num" data-name={column('frees')}>
                {showCount(row.frees)}
              </td>
              <th scope="row">
                {row.words === null ? (
                  <span className="text-quiet">{t('hidden')}</span>
                ) : row.href ? (
                  <a href={row.href} lang="vi">
                    {row.words}
                  </a>
                ) : (
                  <span lang="vi">{row.words}</span>
                )}
                <span className="block text-quiet">
                  {kindWord(row.kind)}
                  {row.unit ? <span lang="vi"> · {row.unit.title}</span> : null}
                </span>
              </th>
              <td lang="vi" data-name={column('units')}>
                {row.units.map(({ name, numbers }) => `${name} (${numbers.join(', ')})`).join('; ')}
              </td>
              <td data-name={column('expected')}>
                {row.refused ? t('refused') : row.expectedOn ? <Day iso={row.expectedOn} /> : t('nobodyKnows')}
              </td>
              <td data-name={column('needed')}>
                {row.neededBy ? <Day iso={row.neededBy} /> : '–'}
                {row.late ? <span className="block font-semibold text-not-met">{t('late')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TakeAway>
  );
}
