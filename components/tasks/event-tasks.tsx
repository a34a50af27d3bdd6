import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { EventTasksView } from '@/lib/features/tasks/load-event-tasks';
import { GiveForm } from './give-form';
import { TaskTable } from './task-table';

interface Props {
  view: EventTasksView;
  /** The event, and the day on which what it concluded was given. */
  event: { id: number; day: string };
  give: FormAction;
}

/** What a conclusion gave to whom, and how it stands; each leads to where it is reported back on. */
export function EventTasks({ view, event, give }: Props) {
  const t = useTranslations('tasks');
  const { rows, single } = view;
  return (
    <Section id="nhiem-vu" title={t('event.title')}>
      {rows.length === 0 ? <p className="text-small text-quiet">{t('event.empty')}</p> : null}
      {rows.length > 0 ? (
        <TaskTable rows={rows} caption={t('event.title')} file="nhiem-vu" single={single} acts={null} />
      ) : null}
      {view.give ? <GiveForm choices={view.give} at={{ code: view.code, day: view.day, event }} action={give} /> : null}
    </Section>
  );
}
