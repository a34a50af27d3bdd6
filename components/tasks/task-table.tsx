import { useTranslations } from 'next-intl';
import { RegisterTable } from '@/components/steering/register-table';
import { TakeAway } from '@/components/take-away/take-away';
import type { TaskRow } from '@/lib/features/tasks/view';
import { showDate } from '@/lib/i18n/format';
import { TaskDeadline } from './task-deadline';
import { TaskDetail, type TaskActs } from './task-detail';
import { TaskStandingMark } from './task-standing-mark';

interface Props {
  rows: readonly TaskRow[];
  caption: string;
  file: string;
  /** The unit is the page's own in every row. */
  single: boolean;
  /** Where one can stand open, and what can be done there; null: each leads to the page on which it can. */
  acts: (TaskActs & { openHref: (id: number | null) => string }) | null;
}

/** One line a task by its four "rõ"; the work opens what was reported and what can be done. */
export function TaskTable({ rows, caption, file, single, acts }: Props) {
  const t = useTranslations('tasks');
  const heads = [
    ...(single ? [] : [['register-unit', t('column.unit')] as const]),
    ['', t('column.work')],
    ['register-who', t('column.person')],
    ['register-what', t('column.responsibility')],
    ['register-day', t('column.deadline')],
    ['register-standing', t('column.standing')],
  ] as const;
  const openedId = acts?.openedId ?? null;
  const spoken = (row: TaskRow) =>
    row.exclusive ? `${t('before')} ${showDate(row.deadline)}` : showDate(row.deadline);
  return (
    <TakeAway file={file}>
      <RegisterTable
        caption={caption}
        heads={heads}
        rows={rows}
        anchor="viec"
        openedId={openedId}
        detail={(row) => (acts ? <TaskDetail row={row} {...acts} /> : null)}
        cells={(row) => (
          <>
            {single ? null : (
              <td lang="vi">
                {row.unit.title}
                {row.mine ? <MineMark /> : null}
              </td>
            )}
            <td data-take={row.work}>
              <a
                href={acts ? acts.openHref(openedId === row.id ? null : row.id) : row.href}
                lang="vi"
                className="whitespace-pre-line"
              >
                {row.work}
              </a>
              <About row={row} />
            </td>
            <td lang="vi" data-name={t('column.person')}>
              {row.person}
              {single && row.mine ? <MineMark /> : null}
            </td>
            <td lang="vi" data-name={t('column.responsibility')} className="whitespace-pre-line">
              {row.responsibility}
            </td>
            <td data-name={t('column.deadline')} data-take={row.exclusive ? spoken(row) : undefined}>
              <TaskDeadline {...row} />
            </td>
            <td>
              <TaskStandingMark {...row} />
              <LastReport row={row} />
            </td>
          </>
        )}
      />
    </TakeAway>
  );
}

function MineMark() {
  const t = useTranslations('tasks');
  return (
    <span className="block text-quiet" data-take="skip">
      {t('yours')}
    </span>
  );
}

/** The criterion, and that the row is no source's. */
function About({ row: { criterion, illustrative } }: { row: TaskRow }) {
  const t = useTranslations('tasks');
  if (!criterion && !illustrative) return null;
  return (
    <span className="block text-quiet">
      {criterion ? (
        <span lang="vi">
          {criterion.number} {criterion.name}
        </span>
      ) : null}
      {criterion && illustrative ? ' · ' : null}
      {illustrative ? t('illustrative') : null}
    </span>
  );
}

/** The last word on a task, and by how much what was done came late. */
function LastReport({ row: { reports, standing, cameLate } }: { row: TaskRow }) {
  const t = useTranslations('tasks');
  const last = reports.at(-1);
  if (!last) return null;
  const isOver = standing === 'reported' || standing === 'done';
  return (
    <span className="block text-quiet">
      {isOver ? showDate(last.on) : t('lastSaid', { state: t(`state.${last.state}`), day: showDate(last.on) })}
      {isOver && cameLate ? ` · ${t('cameLate', { n: cameLate })}` : ''}
    </span>
  );
}
