import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EventPage } from '@/components/events/event-page';
import { EventPetitions } from '@/components/petitions/event-petitions';
import { EventTasks } from '@/components/tasks/event-tasks';
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
import { sendPetition } from '@/lib/features/petitions/actions';
import { loadEventPetitions } from '@/lib/features/petitions/load-event-petitions';
import type { PageParams } from '@/lib/features/progress/page-question';
import { sendTask } from '@/lib/features/tasks/actions';
import { loadEventTasks } from '@/lib/features/tasks/load-event-tasks';
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
  const { head } = page;
  const actor = await requireActor();
  const asked = { ...(await props.searchParams), asOf: head.asOf, set: head.sets.find((set) => set.current)?.id };
  const of = { event: view.event.id, query: head.query };
  const heard = { id: view.event.id, day: view.event.to };
  const petitions = await orNotFound(() => loadEventPetitions(actor, head.code, asked, of));
  const tasks = await orNotFound(() => loadEventTasks(actor, head.code, asked, of));
  return (
    <SteeringFrame page={page} current="events" address={`/units/${page.head.code}/events/${view.event.id}`}>
      <ClientMessages namespaces={['form', 'errors', 'takeAway']}>
        <EventPage
          view={view}
          actions={ACTIONS}
          petitions={<EventPetitions view={petitions} event={heard} raise={sendPetition} />}
          tasks={<EventTasks view={tasks} event={heard} give={sendTask} />}
        />
      </ClientMessages>
    </SteeringFrame>
  );
}
