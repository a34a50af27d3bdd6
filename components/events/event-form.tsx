import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { writeFields } from '@/components/forms/write-fields';
import type { FieldSpec } from '@/components/ui/field-spec';
import type { EventsView } from '@/lib/features/events/events-view';
import type { FormAction } from '@/lib/features/forms/form-state';
import { useHeadFields } from './event-fields';

/** One more event, at the page's unit or one below it. */
export function EventForm({ view, action }: { view: EventsView; action: FormAction }) {
  const t = useTranslations('events.form');
  const { at, units, boards } = view;
  const [, ...carried] = writeFields(at);
  const [title, ...rest] = useHeadFields({ day: at.day, boards }, null);
  const where: FieldSpec = { kind: 'select', name: 'code', label: t('unit'), value: at.code, options: units };
  return (
    <SentForm
      id="ghi-su-kien"
      action={action}
      fields={[...carried, title, where, ...rest]}
      submit={t('add')}
      summary={t('summary')}
    />
  );
}
