import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { VacancyRow } from '@/lib/features/events/events-view';
import { showDate } from '@/lib/i18n/format';

interface Props {
  rows: readonly VacancyRow[];
  /** Where posts are filled; null: it is the page itself. */
  boardsHref: string | null;
}

/** Posts that nobody holds: a cause that the system sees by itself. */
export function Vacancies({ rows, boardsHref }: Props) {
  const t = useTranslations('boards');
  const rank = useTranslations('boards.rank');
  if (rows.length === 0) return null;
  return (
    <div className="pb-3">
      <Notice>
        <p className="font-semibold text-not-met">
          {t('vacancies', { n: rows.length })}
          {boardsHref ? (
            <>
              {' '}
              <a className="ml-2 font-normal print:hidden" href={boardsHref}>
                {t('open')}
              </a>
            </>
          ) : null}
        </p>
        <ul>
          {rows.map(({ unit, board, rank: word, since }) => (
            <li key={`${unit.code} ${board} ${word} ${since}`}>
              {rank(word)} · <span lang="vi">{board}</span> · {t('vacantSince', { day: showDate(since) })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
