import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Capital } from '@/components/capital/capital';
import { requireActor } from '@/lib/auth/require-actor';
import { sendCapital, sendCapitalBack } from '@/lib/features/capital/actions';
import { readFrame } from '@/lib/features/capital/capital-address';
import { loadCapital } from '@/lib/features/capital/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { SteeringFrame } from '../steering-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('steering.nav');
  return { title: `${(await loadPage(props)).head.title} · ${t('capital')}` };
}

/** Money by source and works: planned, allocated, disbursed, owed. */
export default async function UnitCapitalPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head } = page;
  const [actor, params] = [await requireActor(), await props.searchParams];
  const asked = { ...params, asOf: head.asOf, set: head.sets.find((set) => set.current)?.id };
  const view = await orNotFound(() => loadCapital(actor, head.code, asked, head.query));
  const frame = readFrame(params);
  return (
    <SteeringFrame page={page} current="capital" carried={frame ? { frame: [frame] } : {}}>
      <ClientMessages namespaces={['form', 'errors', 'takeAway']}>
        <Capital view={view} say={sendCapital} takeBack={sendCapitalBack} />
      </ClientMessages>
    </SteeringFrame>
  );
}
