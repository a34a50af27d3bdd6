import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { EventPetitionsView } from '@/lib/features/petitions/load-event-petitions';
import { PetitionTable } from './petition-table';
import { RaiseForm } from './raise-form';

interface Props {
  view: EventPetitionsView;
  /** The event, and the day on which it heard them. */
  event: { id: number; day: string };
  raise: FormAction;
}

/** What villages and communes asked for at an event, and what became of it; each leads to where it is replied to. */
export function EventPetitions({ view, event, raise }: Props) {
  const t = useTranslations('petitions');
  const { rows, single } = view;
  return (
    <Section id="kien-nghi" title={t('event.title')}>
      {rows.length === 0 ? <p className="text-small text-quiet">{t('event.empty')}</p> : null}
      {rows.length > 0 ? (
        <PetitionTable rows={rows} caption={t('event.title')} file="kien-nghi" single={single} acts={null} />
      ) : null}
      {view.raise ? (
        <RaiseForm choices={view.raise} at={{ code: view.code, day: view.day, event }} action={raise} />
      ) : null}
    </Section>
  );
}
