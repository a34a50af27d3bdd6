import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import type { AnswerRow } from '@/lib/features/boards/boards-view';

interface Props {
  rows: readonly AnswerRow[];
  /** What stands in the first column. */
  head: string;
  file: string;
}

/** Units or criteria, and which posts answer for each. */
export function AnswerTable({ rows, head, file }: Props) {
  const t = useTranslations('boards');
  return (
    <TakeAway file={file}>
      <div className="relative overflow-x-auto" role="group" aria-label={head} tabIndex={0}>
        <table className="data-table">
          <caption className="sr-only">{head}</caption>
          <thead>
            <tr>
              <th scope="col" className="w-2/5">
                {head}
              </th>
              <th scope="col">{t('column.answering')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, title, posts }) => (
              <tr key={key}>
                <th scope="row" lang="vi">
                  {title}
                </th>
                <td lang="vi" className="wrap-anywhere">
                  {posts.length === 0 ? <span className="text-quiet">{t('nobody')}</span> : posts.join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TakeAway>
  );
}
