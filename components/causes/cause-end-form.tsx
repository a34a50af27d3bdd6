import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { writeFields } from '@/components/forms/write-fields';
import type { CauseRow } from '@/lib/features/causes/build-causes';
import type { FormPlace } from '@/lib/features/events/events-view';
import type { FormAction } from '@/lib/features/forms/form-state';

interface Props {
  /** Those that the reader may end. */
  rows: readonly CauseRow[];
  at: FormPlace;
  action: FormAction;
}

/** One of the causes no longer holds anything back. */
export function CauseEndForm({ rows, at, action }: Props) {
  const t = useTranslations('causes');
  const cause = useTranslations('words.cause');
  if (rows.length === 0) return null;
  const nameOf = (row: CauseRow) =>
    [
      row.unit.title,
      row.criterion ? `${row.criterion.number} ${row.criterion.name}` : t('whole'),
      cause(row.cause),
    ].join(' · ');
  return (
    <SentForm
      id="het-nguyen-nhan"
      action={action}
      fields={[
        ...writeFields(at),
        {
          ...{ kind: 'select', name: 'id', label: t('form.which'), value: '', required: true, wide: true },
          options: [
            { value: '', label: t('form.choose') },
            ...rows.map((row) => ({ value: String(row.id), label: nameOf(row) })),
          ],
        },
        {
          kind: 'date',
          name: 'until',
          label: t('form.until'),
          value: at.day,
          required: true,
          hint: t('form.untilHint'),
        },
      ]}
      submit={t('form.end')}
      summary={t('form.endSummary')}
    />
  );
}
