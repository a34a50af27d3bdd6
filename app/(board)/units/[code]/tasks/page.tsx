import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Tasks } from '@/components/tasks/tasks';
import { requireActor } from '@/lib/auth/require-actor';
import { sendTask, sendTaskReport, sendTaskSettlement } from '@/lib/features/tasks/actions';
import { loadTasks } from '@/lib/features/tasks/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { SteeringFrame } from '../steering-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('steering.nav');
  return { title: `${(await loadPage(props)).head.title} · ${t('tasks')}` };
}

/** What was given to whom, until when, and what came of it. */
export default async function UnitTasksPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head } = page;
  const actor = await requireActor();
  const asked = { ...(await props.searchParams), asOf: head.asOf, set: head.sets.find((set) => set.current)?.id };
  const view = await orNotFound(() => loadTasks(actor, head.code, asked, head.query));
  const { standing, mine, department } = view.filter;
  const carried = {
    ...(standing && { standing: [standing] }),
    ...(mine && { mine: ['on'] }),
    ...(department !== null && { department: [String(department)] }),
  };
  return (
    <SteeringFrame page={page} current="tasks" carried={carried}>
      <ClientMessages namespaces={['form', 'errors', 'takeAway']}>
        <Tasks view={view} give={sendTask} report={sendTaskReport} settle={sendTaskSettlement} />
      </ClientMessages>
    </SteeringFrame>
  );
}
