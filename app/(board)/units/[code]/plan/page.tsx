import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlanPage } from '@/components/plan/plan-page';
import { EmptyState } from '@/components/ui/empty-state';
import { requireActor } from '@/lib/auth/require-actor';
import { sayFigure } from '@/lib/features/plan-figures/actions';
import { loadPlanPage } from '@/lib/features/plan-figures/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { SteeringFrame } from '../steering-frame';

/** Three sorts of figures, for a unit and for those counted at it. */
const FORMS = 6;

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('steering.nav');
  return { title: `${(await loadPage(props)).head.title} · ${t('plan')}` };
}

/** What a unit means to reach, at what pace, and where its year will end. */
export default async function UnitPlanPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const [actor, asked] = [await requireActor(), await props.searchParams];
  const { head } = page;
  const partial = await getTranslations('plan.partial');
  const noSet = await getTranslations('progress.noSet');
  const shown = { ...asked, asOf: head.asOf, set: head.sets.find((set) => set.current)?.id };
  const view = page.view ? await orNotFound(() => loadPlanPage(actor, head.code, shown, head.query)) : null;
  return (
    <SteeringFrame page={page} current="plan" carried={asked.all === '1' ? { all: ['1'] } : {}}>
      {view ? (
        <ClientMessages namespaces={['form', 'errors']}>
          <PlanPage
            view={view}
            illustrative={head.illustrative}
            action={sayFigure}
            keys={Array.from({ length: FORMS }, () => randomUUID())}
          />
        </ClientMessages>
      ) : (
        <EmptyState title={page.view ? partial('title') : noSet('title')}>
          {page.view ? partial('body') : noSet('body')}
        </EmptyState>
      )}
    </SteeringFrame>
  );
}
