import { useTranslations } from 'next-intl';
import { Words, vietnamese } from '@/components/ui/words';
import { showDate } from '@/lib/i18n/format';
import type { Compared, JudgedSentence } from '@/lib/features/sentences/view';

/** What was read, figure by figure, and what the system's data say of it; without data only what was read. */
export function ComparedTable({ judged: { figures, compared } }: { judged: JudgedSentence }) {
  const t = useTranslations('sentences');
  if (figures.length === 0) return null;
  const data = typeof compared === 'string' ? null : compared;
  return (
    <div className="max-w-3xl">
      <h3 className="text-small text-quiet">{data ? t('section.data') : t('section.read')}</h3>
      {data ? (
        <ComparedWith
          compared={data}
          others={figures.filter((one) => one.data !== null && one.data !== one.said).length}
        />
      ) : null}
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('column.what')}</th>
            <th scope="col" className="num">
              {t('column.said')}
            </th>
            {data ? (
              <th scope="col" className="num">
                {t('column.data')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ key, what, said, data: known }) => {
            const other = known !== null && known !== said;
            return (
              <tr key={key} className={other ? 'font-semibold' : undefined}>
                <th scope="row" lang="vi" className={other ? '!font-semibold' : undefined}>
                  {what}
                </th>
                <td className="num" lang="vi">
                  {said}
                </td>
                {data ? (
                  <td className="num" lang="vi">
                    {other ? <span aria-hidden="true">≠ </span> : null}
                    {known ?? '–'}
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
      {typeof compared === 'string' ? (
        <p className="pt-1 text-small text-quiet">{t(`notCompared.${compared}`)}</p>
      ) : null}
    </div>
  );
}

function ComparedWith({ compared: { unit, day, set, sentence }, others }: { compared: Compared; others: number }) {
  const t = useTranslations('sentences');
  const of = t('of', { unit: vietnamese(unit.title), day: showDate(day), set: vietnamese(set.name) });
  return (
    <div className="pb-1 text-small">
      <p>
        <a href={`/units/${encodeURIComponent(unit.code)}?asOf=${day}&set=${encodeURIComponent(set.id)}`}>
          <Words of={of} />
        </a>
      </p>
      <p className={others > 0 ? 'font-semibold' : undefined}>{others > 0 ? t('differs', { n: others }) : t('same')}</p>
      {others === 0 || sentence === null ? null : (
        <p>
          {t('systemSentence')}: <span lang="vi">{sentence}</span>
        </p>
      )}
    </div>
  );
}
