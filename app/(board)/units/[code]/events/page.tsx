import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Events } from '@/components/events/events';
import { requireActor } from '@/lib/auth/require-actor';
import { closeCause, recordCause } from '@/lib/features/causes/actions';
import { recordEvent } from '@/lib/features/events/actions';
import { loadEvents } from '@/lib/features/events/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { SteeringFrame } from '../steering-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('steering.nav');
  return { title: `${(await loadPage(props)).head.title} · ${t('events')}` };
}

/** Inspections, sessions, briefings and conferences of a unit, and the causes that hold it back. */
export default async function UnitEventsPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const [actor, asked] = [await requireActor(), await props.searchParams];
  const view = await orNotFound(() => loadEvents(actor, page.head.code, { ...asked, asOf: page.head.asOf }));
  return (
    <SteeringFrame page={page} current="events">
      <ClientMessages namespaces={['form', 'errors']}>
        <Events view={view} record={recordEvent} recordCause={recordCause} endCause={closeCause} />
      </ClientMessages>
    </SteeringFrame>
  );
}
