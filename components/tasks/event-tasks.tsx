import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { EventTasksView } from '@/lib/features/tasks/load-event-tasks';
import { TaskTable } from './task-table';
import { useGiveFields } from './use-task-fields';

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
  const fields = useGiveFields(view.give, { code: view.code, day: view.day, event });
  return (
    <Section id="nhiem-vu" title={t('event.title')}>
      {rows.length === 0 ? <p className="text-small text-quiet">{t('event.empty')}</p> : null}
      {rows.length > 0 ? (
        <TaskTable rows={rows} caption={t('event.title')} file="nhiem-vu" single={single} acts={null} />
      ) : null}
      {view.give ? (
        <SentForm id="giao-viec" action={give} fields={fields} submit={t('giveSubmit')} summary={t('giveSummary')} />
      ) : null}
    </Section>
  );
}
