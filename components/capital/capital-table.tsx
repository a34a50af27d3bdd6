import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import type { CapitalSum } from '@/lib/domain/capital/sum-capital';
import { MoneyCell } from './money-cell';
import { RateCell } from './rate-cell';

export interface CapitalTableRow extends CapitalSum {
  readonly key: string;
  readonly head: ReactNode;
  readonly isLow: boolean;
  /** Of the whole; absent: the table has no such column. */
  readonly share?: string | null;
}

interface Props {
  rows: readonly CapitalTableRow[];
  sum?: Omit<CapitalTableRow, 'key'>;
  what: string;
  caption: string;
  file: string;
}

/** Planned, allocated, disbursed and owed, a row each; in billions of đồng, and every bound stays one. */
export function CapitalTable({ rows, sum, what, caption, file }: Props) {
  const t = useTranslations('capital.column');
  const all = [...rows, ...(sum ? [sum] : [])];
  const isShared = rows.some(({ share }) => share !== undefined);
  const isOwed = all.some(({ debt }) => debt !== null);
  const cells = ({ planned, allocated, disbursed, rate, debt, isLow, share }: Omit<CapitalTableRow, 'key'>) => (
    <>
      <MoneyCell money={planned} name={t('planned')} />
      {isShared ? (
        <td className={`num ${share ? '' : 'text-quiet max-sm:hidden'}`} data-name={t('share')}>
          {share ?? '–'}
        </td>
      ) : null}
      <MoneyCell money={allocated} name={t('allocated')} />
      <MoneyCell money={disbursed} name={t('disbursed')} />
      <RateCell rate={rate} isLow={isLow} name={t('rate')} />
      {isOwed ? <MoneyCell money={debt} name={t('debt')} /> : null}
    </>
  );
  return (
    <TakeAway file={file}>
      <table className="data-table register-table capital-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col" className="num">
              {t('planned')}
            </th>
            {isShared ? (
              <th scope="col" className="num">
                {t('share')}
              </th>
            ) : null}
            <th scope="col" className="num">
              {t('allocated')}
            </th>
            <th scope="col" className="num">
              {t('disbursed')}
            </th>
            <th scope="col" className="num">
              {t('rate')}
            </th>
            {isOwed ? (
              <th scope="col" className="num">
                {t('debt')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {cells(row)}
            </tr>
          ))}
        </tbody>
        {sum && rows.length > 1 ? (
          <tfoot>
            <tr>
              <th scope="row">{sum.head}</th>
              {cells(sum)}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </TakeAway>
  );
}
