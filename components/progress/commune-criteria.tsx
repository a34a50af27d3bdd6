import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import type { CriterionRow } from '@/lib/features/progress/criterion-row';
import { CriterionLine } from './criterion-line';

interface Props {
  rows: readonly CriterionRow[];
  compareTo: string;
  /** Address of the history of one criterion; null hides the link. */
  historyHref?: ((number: number) => string) | null;
}

/** All criteria of one unit under the headings of their groups: status, since when, by whom, why. */
export function CommuneCriteria({ rows, compareTo, historyHref = null }: Props) {
  const t = useTranslations('progress.criteria');
  const groups = [...new Set(rows.map((row) => row.group))];
  return (
    <TakeAway file="tieu-chi-cua-xa">
      <table className="data-table criteria-table">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            <th scope="col">{t('status')}</th>
            <th scope="col" className="max-sm:hidden">
              {t('since')}
            </th>
            <th scope="col" className="max-sm:hidden">
              {t('by')}
            </th>
            <th scope="col" className="max-sm:hidden">
              {t('note')}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            {groups.length > 1 ? (
              <tr className="group-row">
                <th colSpan={5} scope="rowgroup" lang="vi">
                  {group}
                </th>
              </tr>
            ) : null}
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <CriterionLine
                  key={row.number}
                  row={row}
                  compareTo={compareTo}
                  historyHref={historyHref?.(row.number) ?? null}
                />
              ))}
          </tbody>
        ))}
      </table>
    </TakeAway>
  );
}
