import { useTranslations } from 'next-intl';
import { RegisterTable } from '@/components/steering/register-table';
import { TakeAway } from '@/components/take-away/take-away';
import { Day } from '@/components/ui/day';
import type { PetitionRow } from '@/lib/features/petitions/view';
import { showCount } from '@/lib/i18n/format';
import { PetitionDetail, type PetitionActs } from './petition-detail';
import { PetitionStandingMark } from './petition-standing-mark';

interface Props {
  rows: readonly PetitionRow[];
  caption: string;
  file: string;
  /** The unit is the page's own in every row. */
  single: boolean;
  /** Where one can stand open, and what can be done there; null: each leads to the page on which it can. */
  acts: (PetitionActs & { openHref: (id: number | null) => string }) | null;
}

/** One line a petition: who asks whom for what, since when, how it stands, what waits for it. */
export function PetitionTable({ rows, caption, file, single, acts }: Props) {
  const t = useTranslations('petitions');
  const waits = rows.some((row) => row.steps.length + row.tasks.length > 0);
  const heads = [
    ...(single ? [] : [['register-unit', t('column.unit')] as const]),
    ['', t('column.subject')],
    ['register-who', t('column.addressee')],
    ['register-day', t('column.raisedOn')],
    ['register-standing', t('column.standing')],
    ...(waits ? [['register-what', t('column.waits')] as const] : []),
  ] as const;
  const openedId = acts?.openedId ?? null;
  return (
    <TakeAway file={file}>
      <RegisterTable
        caption={caption}
        heads={heads}
        rows={rows}
        anchor="kien-nghi"
        openedId={openedId}
        detail={(row) => (acts ? <PetitionDetail row={row} {...acts} /> : null)}
        cells={(row) => (
          <>
            {single ? null : <td lang="vi">{row.unit.title}</td>}
            <td data-take={row.subject}>
              <a
                href={acts ? acts.openHref(openedId === row.id ? null : row.id) : row.href}
                lang="vi"
                className="whitespace-pre-line"
              >
                {row.subject}
              </a>
              <span className="block text-quiet">
                <span lang="vi">
                  {row.raisedBy}
                  {row.criterion ? ` · ${row.criterion.number} ${row.criterion.name}` : ''}
                </span>
                {row.illustrative ? ` · ${t('illustrative')}` : ''}
              </span>
            </td>
            <td lang="vi" data-name={t('column.addressee')}>
              {row.addressee}
            </td>
            <td data-name={t('column.raisedOn')}>
              <Day iso={row.raisedOn} />
              <span className="block text-quiet" data-take="skip">
                {t(row.isOpen ? 'daysOpen' : 'settledAfter', { n: row.daysOpen, shown: showCount(row.daysOpen) })}
              </span>
            </td>
            <td>
              <PetitionStandingMark standing={row.standing} />
              {row.condition ? (
                <span className="block text-quiet" lang="vi">
                  {row.condition}
                </span>
              ) : null}
            </td>
            {waits ? (
              <td data-name={row.steps.length + row.tasks.length > 0 ? t('column.waits') : undefined}>
                <Waiting row={row} />
              </td>
            ) : null}
          </>
        )}
      />
    </TakeAway>
  );
}

/** How much waits for a petition, and how much was given out because of it. */
function Waiting({ row }: { row: PetitionRow }) {
  const t = useTranslations('petitions');
  if (row.steps.length + row.tasks.length === 0) return <span className="text-quiet max-sm:hidden">–</span>;
  return (
    <>
      {row.steps.length > 0 ? <span className="block">{t('stepsWait', { n: row.steps.length })}</span> : null}
      {row.tasks.length > 0 ? <span className="block">{t('tasksGiven', { n: row.tasks.length })}</span> : null}
    </>
  );
}
