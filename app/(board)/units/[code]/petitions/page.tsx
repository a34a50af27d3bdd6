import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Petitions } from '@/components/petitions/petitions';
import { requireActor } from '@/lib/auth/require-actor';
import { sendPetition, sendPetitionReply } from '@/lib/features/petitions/actions';
import { loadPetitions } from '@/lib/features/petitions/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { SteeringFrame } from '../steering-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('steering.nav');
  return { title: `${(await loadPage(props)).head.title} · ${t('petitions')}` };
}

/** Who asks whom for what, and what became of it. */
export default async function UnitPetitionsPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head } = page;
  const actor = await requireActor();
  const asked = { ...(await props.searchParams), asOf: head.asOf, set: head.sets.find((set) => set.current)?.id };
  const view = await orNotFound(() => loadPetitions(actor, head.code, asked, head.query));
  const { standing, department } = view.filter;
  const carried = {
    ...(standing && { standing: [standing] }),
    ...(department !== null && { department: [String(department)] }),
  };
  return (
    <SteeringFrame page={page} current="petitions" carried={carried}>
      <ClientMessages namespaces={['form', 'errors', 'takeAway']}>
        <Petitions view={view} raise={sendPetition} reply={sendPetitionReply} />
      </ClientMessages>
    </SteeringFrame>
  );
}
