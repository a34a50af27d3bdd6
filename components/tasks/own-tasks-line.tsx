import { useTranslations } from 'next-intl';
import type { TasksView } from '@/lib/features/tasks/view';

/** What the reader himself has to do: how much, how much of it late or due within a week. */
export function OwnTasksLine({ mine }: { mine: NonNullable<TasksView['mine']> }) {
  const t = useTranslations('tasks.mine');
  const open = mine.overdue + mine.due_soon + mine.on_time;
  if (open === 0) return <p>{t('none')}</p>;
  return (
    <p>
      <a href={mine.href}>{t('open', { n: open })}</a>
      {mine.overdue > 0 ? (
        <>
          , <strong className="font-semibold text-not-met">{t('overdue', { n: mine.overdue })}</strong>
        </>
      ) : null}
      {mine.due_soon > 0 ? (
        <>
          , <strong className="font-semibold">{t('soon', { n: mine.due_soon })}</strong>
        </>
      ) : null}
      .
    </p>
  );
}
