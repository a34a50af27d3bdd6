import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { hidden } from '@/components/ui/field-spec';
import { CAUSES } from '@/lib/domain/criteria/status';
import type { CauseForm as Choices } from '@/lib/features/events/events-view';
import type { FormAction } from '@/lib/features/forms/form-state';

/** One more cause: where, which criterion, why, since when. */
export function CauseForm({ form, action }: { form: Choices; action: FormAction }) {
  const t = useTranslations('causes');
  const cause = useTranslations('words.cause');
  const { at, setId, units, criteria, eventId, since } = form;
  return (
    <SentForm
      id="them-nguyen-nhan"
      action={action}
      fields={[
        ...hidden({ day: at.day, key: crypto.randomUUID(), set: setId, event: eventId }),
        {
          kind: 'select',
          name: 'code',
          label: t('column.unit'),
          value: at.code,
          options: units,
        },
        {
          kind: 'select',
          name: 'number',
          label: t('column.criterion'),
          value: '',
          options: [{ value: '', label: t('whole') }, ...criteria],
        },
        {
          kind: 'select',
          name: 'cause',
          label: t('column.cause'),
          value: '',
          required: true,
          options: [
            { value: '', label: t('form.choose') },
            ...CAUSES.map((word) => ({ value: word, label: cause(word) })),
          ],
        },
        { kind: 'date', name: 'since', label: t('column.since'), value: since, required: true },
        { kind: 'text', name: 'note', label: t('form.note'), value: '', hint: t('form.noteHint'), wide: true },
      ]}
      submit={t('form.add')}
      summary={t('form.summary')}
    />
  );
}
