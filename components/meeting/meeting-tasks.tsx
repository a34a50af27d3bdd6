import { useTranslations } from 'next-intl';
import { TaskStandingMark } from '@/components/tasks/task-standing-mark';
import { Section } from '@/components/ui/section';
import { countTasks, TASK_STANDINGS } from '@/lib/domain/steering/task-standing';
import type { MeetingView } from '@/lib/features/meeting/view';
import { tasksHref } from '@/lib/features/tasks/task-address';
import { showDate } from '@/lib/i18n/format';

const SHOWN = 12;

/** What came of the last conclusion: who was to do what until when, and how it stands. */
export function MeetingTasks({ view, query }: { view: MeetingView; query: string }) {
  const t = useTranslations('meeting.tasks');
  const words = useTranslations('tasks');
  const { tasks, unit } = view;
  const all = `/units/${unit.code}/tasks${query}`;
  const counts = countTasks(tasks.map(({ standing }) => standing));
  const sum = TASK_STANDINGS.filter((standing) => counts[standing] > 0)
    .map((standing) => `${counts[standing]} ${words(`standing.${standing}`).toLocaleLowerCase('vi')}`)
    .join(', ');
  return (
    <Section id="nhiem-vu" title={t('title')} aside={<a href={all}>{t('all')}</a>}>
      <p className="text-small text-quiet">{tasks.length === 0 ? t('none') : sum}</p>
      <ul className="meeting-list">
        {tasks.slice(0, SHOWN).map((task) => (
          <li key={task.id}>
            <a href={tasksHref(task.code, query, { task: task.id })} lang="vi" className="no-underline hover:underline">
              {task.work}
            </a>
            <span className="meeting-meta">
              <span lang="vi">{task.person}</span>
              {' · '}
              {task.exclusive ? `${words('before')} ` : ''}
              {showDate(task.deadline)}
              {' · '}
              <TaskStandingMark {...task} />
            </span>
          </li>
        ))}
      </ul>
      {tasks.length > SHOWN ? (
        <p className="text-small">
          <a href={all}>{t('more', { n: tasks.length - SHOWN })}</a>
        </p>
      ) : null}
    </Section>
  );
}
