import { cache } from 'react';
import { requireActor } from '@/lib/auth/require-actor';
import { loadMeeting, type MeetingPage } from '@/lib/features/meeting/loaders';
import type { PageParams } from '@/lib/features/progress/page-question';
import { orNotFound, type UnitPageProps } from '../../../load-unit-page';

const load = cache(async (code: string, query: string): Promise<MeetingPage> => {
  const actor = await requireActor();
  return orNotFound(() => loadMeeting(actor, code, JSON.parse(query) as PageParams));
});

/** What the page of a meeting, its walk and their titles are drawn from; read once a request. */
export async function loadMeetingPage({ params, searchParams }: UnitPageProps): Promise<MeetingPage> {
  const { code } = await params;
  return load(decodeURIComponent(code), JSON.stringify(await searchParams));
}
