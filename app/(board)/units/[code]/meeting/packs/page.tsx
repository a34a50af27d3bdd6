import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SentForm } from '@/components/forms/sent-form';
import { FreezeProgress } from '@/components/meeting-pack/freeze-progress';
import { Packs } from '@/components/meeting-pack/packs';
import { requireActor } from '@/lib/auth/require-actor';
import { freezeMeeting } from '@/lib/features/meeting-pack/actions';
import { loadPacks } from '@/lib/features/meeting-pack/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../../load-unit-page';
import { SteeringFrame } from '../../steering-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('pack');
  return { title: `${(await loadPage(props)).head.title} · ${t('title')}` };
}

/** What a board takes into its meeting: frozen, with time, post and seal. */
export default async function UnitPacksPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head } = page;
  const actor = await requireActor();
  const view = await orNotFound(async () => loadPacks(actor, head.code, await props.searchParams));
  const t = await getTranslations('pack');
  const hidden = {
    code: head.code,
    day: head.asOf,
    key: randomUUID(),
    ...view.freeze,
    compare: view.freeze?.compare ?? '',
  };
  const fields = Object.entries(hidden).map(([name, value]) => ({ kind: 'hidden', name, value }) as const);
  return (
    <SteeringFrame page={page} current="meeting" address={`/units/${head.code}/meeting/packs`}>
      <ClientMessages namespaces={['form', 'errors', 'pack']}>
        <Packs
          view={view}
          form={
            <SentForm id="freeze-form" action={freezeMeeting} fields={fields} submit={t('freeze')}>
              <FreezeProgress />
            </SentForm>
          }
        />
      </ClientMessages>
    </SteeringFrame>
  );
}
