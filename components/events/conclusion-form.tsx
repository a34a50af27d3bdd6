import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import type { ShownField } from '@/components/ui/field-spec';
import type { EventView } from '@/lib/features/events/events-view';
import type { FormAction } from '@/lib/features/forms/form-state';
import { changeFields } from './event-fields';

/** What was concluded and how the progress is judged, for who may conclude. */
export function ConclusionForm({ view: { at, event }, action }: { view: EventView; action: FormAction }) {
  const t = useTranslations('events.form');
  const fields: ShownField[] = [
    { kind: 'text', name: 'rating', label: t('rating'), value: event.rating ?? '', hint: t('ratingHint'), wide: true },
    { kind: 'long', name: 'conclusion', label: t('conclusion'), value: event.conclusion ?? '', wide: true },
  ];
  return (
    <SentForm
      id="ket-luan-su-kien"
      action={action}
      fields={changeFields(at, event.id, fields)}
      submit={t('saveConclusion')}
      summary={event.conclusion || event.rating ? t('changeConclusion') : t('writeConclusion')}
    />
  );
}
