import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import type { TaskRow } from '@/lib/features/tasks/view';
import { showDate } from '@/lib/i18n/format';
import { TaskDeadline } from './task-deadline';
import { TaskDetail, type TaskActs } from './task-detail';
import { TaskStandingMark } from './task-standing-mark';

interface Props extends TaskActs {
  rows: readonly TaskRow[];
  caption: string;
  file: string;
  /** The unit is the page's own in every row. */
  single: boolean;
  openHref: (id: number | null) => string;
}

/** One line a task by its four "rõ"; the work opens what was reported and what can be done. */
export function TaskTable({ rows, caption, file, single, openHref, ...acts }: Props) {
  const t = useTranslations('tasks');
  const heads = [
    ['', t('column.work')],
    ['register-who', t('column.person')],
    ['register-what', t('column.responsibility')],
    ['register-day', t('column.deadline')],
    ['register-standing', t('column.standing')],
  ] as const;
  const spoken = (row: TaskRow) =>
    row.exclusive ? `${t('before')} ${showDate(row.deadline)}` : showDate(row.deadline);
  return (
    <TakeAway file={file}>
      <table className="data-table register-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {single ? null : (
              <th scope="col" className="register-unit">
                {t('column.unit')}
              </th>
            )}
            {heads.map(([name, label]) => (
              <th key={label} scope="col" className={name}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isOpen = acts.opened?.id === row.id;
            return [
              <tr key={row.id} id={`viec-${row.id}`} className={isOpen ? 'register-open' : undefined}>
                {single ? null : (
                  <td lang="vi">
                    {row.unit.title}
                    {row.mine ? <MineMark /> : null}
                  </td>
                )}
                <td data-take={row.work}>
                  <a href={openHref(isOpen ? null : row.id)} lang="vi" className="whitespace-pre-line">
                    {row.work}
                  </a>
                  {row.criterion ? (
                    <span className="block text-quiet" lang="vi">
                      {row.criterion.number} {row.criterion.name}
                    </span>
                  ) : null}
                  {row.illustrative ? <span className="block text-quiet">{t('illustrative')}</span> : null}
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
              </tr>,
              isOpen ? (
                <tr key={`${row.id} detail`} className="register-detail" data-take="skip">
                  <td colSpan={heads.length + (single ? 0 : 1)}>
                    <TaskDetail row={row} {...acts} />
                  </td>
                </tr>
              ) : null,
            ];
          })}
        </tbody>
      </table>
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

function LastReport({ row }: { row: TaskRow }) {
  const t = useTranslations('tasks');
  const last = row.reports.at(-1);
  if (!last) return null;
  return (
    <span className="block text-quiet">
      {t('lastSaid', { day: showDate(last.on) })}
      {row.cameLate ? ` · ${t('cameLate', { n: row.cameLate })}` : ''}
    </span>
  );
}
