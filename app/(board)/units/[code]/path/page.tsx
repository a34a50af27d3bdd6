import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PathPage } from '@/components/path/path-page';
import { EmptyState } from '@/components/ui/empty-state';
import { requireActor } from '@/lib/auth/require-actor';
import { sendStep, sendStepChange, sendStepWait, sendWaitEnd } from '@/lib/features/steps/actions';
import { loadPath } from '@/lib/features/steps/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { SteeringFrame } from '../steering-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('steering.nav');
  return { title: `${(await loadPage(props)).head.title} · ${t('path')}` };
}

/** The way to what a unit lacks: steps, what they wait for, what decides when it is done, what frees the most. */
export default async function UnitPathPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head } = page;
  const actor = await requireActor();
  const t = await getTranslations('progress.noSet');
  const asked = { ...(await props.searchParams), asOf: head.asOf, set: head.sets.find((set) => set.current)?.id };
  const view = page.view ? await orNotFound(() => loadPath(actor, head.code, asked, head.query)) : null;
  return (
    <SteeringFrame page={page} current="path">
      {view ? (
        <ClientMessages namespaces={['form', 'errors', 'takeAway']}>
          <PathPage
            view={view}
            acts={{ add: sendStep, change: sendStepChange, wait: sendStepWait, end: sendWaitEnd }}
          />
        </ClientMessages>
      ) : (
        <EmptyState title={t('title')}>{t('body')}</EmptyState>
      )}
    </SteeringFrame>
  );
}
