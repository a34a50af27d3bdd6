import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import type { CellFault } from '@/lib/features/catalogue-office/office-state';

/** What is wrong in a workbook, cell by cell, in the order of the sheets. */
export function CellFaults({ cells }: { cells: readonly CellFault[] }) {
  const t = useTranslations('sets.cells');
  const errorWord = useTranslations('errors');
  return (
    <TakeAway file="loi-trong-tep">
      <div className="relative overflow-x-auto" role="group" aria-label={t('caption')} tabIndex={0}>
        <table className="data-table">
          <caption className="pb-1 font-semibold">{t('title', { n: cells.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sheet')}</th>
              <th scope="col">{t('cell')}</th>
              <th scope="col">{t('fault')}</th>
              <th scope="col">{t('detail')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ sheet, cell, code, detail }, index) => (
              <tr key={index}>
                <td className="whitespace-nowrap" lang="vi">
                  {sheet ?? '–'}
                </td>
                <th scope="row" className="font-semibold whitespace-nowrap">
                  {cell ?? '–'}
                </th>
                <td>{errorWord(code)}</td>
                <td className="wrap-anywhere" lang="vi">
                  {detail}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TakeAway>
  );
}
