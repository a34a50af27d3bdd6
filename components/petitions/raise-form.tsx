import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { PetitionChoices } from '@/lib/features/petitions/view';
import { useRaiseFields, type RaiseAt } from './use-petition-fields';

/** One more petition, for who may raise one. */
export function RaiseForm({ choices, at, action }: { choices: PetitionChoices; at: RaiseAt; action: FormAction }) {
  const t = useTranslations('petitions');
  const fields = useRaiseFields(choices, at);
  return (
    <SentForm
      id="ghi-kien-nghi"
      action={action}
      fields={fields}
      submit={t('raiseSubmit')}
      summary={t('raiseSummary')}
    />
  );
}
