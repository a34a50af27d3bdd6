import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { TaskChoices } from '@/lib/features/tasks/view';
import { useGiveFields, type GiveAt } from './use-task-fields';

/** One more task, for who may give one. */
export function GiveForm({ choices, at, action }: { choices: TaskChoices; at: GiveAt; action: FormAction }) {
  const t = useTranslations('tasks');
  const fields = useGiveFields(choices, at);
  return (
    <SentForm id="giao-viec" action={action} fields={fields} submit={t('giveSubmit')} summary={t('giveSummary')} />
  );
}
