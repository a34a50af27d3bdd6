import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EventPage } from '@/components/events/event-page';
import { requireActor } from '@/lib/auth/require-actor';
import { closeCause, recordCause } from '@/lib/features/causes/actions';
import {
  putEventRight,
  recordConclusion,
  recordDocument,
  recordPeople,
  takeDocumentOff,
  takePersonOff,
} from '@/lib/features/events/actions';
import { loadEvent } from '@/lib/features/events/loaders';
import type { PageParams } from '@/lib/features/progress/page-question';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound } from '../../../../load-unit-page';
import { SteeringFrame } from '../../steering-frame';

interface Props {
  params: Promise<{ code: string; event: string }>;
  searchParams: Promise<PageParams>;
}

const load = cache(async (code: string, event: string, query: string) => {
  const actor = await requireActor();
  return orNotFound(() => loadEvent(actor, code, event, JSON.parse(query) as PageParams));
});

async function loadBoth(props: Props) {
  const page = await loadPage(props);
  const { event } = await props.params;
  const asked = JSON.stringify({ ...(await props.searchParams), asOf: page.head.asOf });
  return { page, view: await load(page.head.code, event, asked) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, view } = await loadBoth(props);
  const t = await getTranslations('steering.nav');
  return { title: `${view.event.title} · ${page.head.title} · ${t('events')}` };
}

const ACTIONS = {
  ...{ correct: putEventRight, conclude: recordConclusion, addPeople: recordPeople, dropPerson: takePersonOff },
  ...{ addDocument: recordDocument, dropDocument: takeDocumentOff, addCause: recordCause, endCause: closeCause },
};

/** One event: who was there, what was said, what holds the unit back, what was concluded and given as tasks. */
export default async function UnitEventPage(props: Props) {
  const { page, view } = await loadBoth(props);
  return (
    <SteeringFrame page={page} current="events" address={`/units/${page.head.code}/events/${view.event.id}`}>
      <ClientMessages namespaces={['form', 'errors']}>
        <EventPage view={view} actions={ACTIONS} petitions={null} tasks={null} />
      </ClientMessages>
    </SteeringFrame>
  );
}
