import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Alerts } from '@/components/alerts/alerts';
import { EmptyState } from '@/components/ui/empty-state';
import { requireActor } from '@/lib/auth/require-actor';
import { chooseThresholds } from '@/lib/features/alerts/actions';
import { loadAlerts } from '@/lib/features/alerts/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { UnitFrame } from '../unit-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('shell.tab');
  return { title: `${(await loadPage(props)).head.title} · ${t('alerts')}` };
}

/** What an office wants to be told of: lost, standing still, too fast, never assessed, old, about to end. */
export default async function UnitAlertsPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head } = page;
  const [actor, asked] = [await requireActor(), await props.searchParams];
  const t = await getTranslations('progress.noSet');
  const shown = { ...asked, asOf: head.asOf, set: head.sets.find((set) => set.current)?.id };
  const view = page.view ? await orNotFound(() => loadAlerts(actor, head.code, shown, head.query)) : null;
  const { kind, area, criterion } = view?.filter ?? { kind: null, area: '', criterion: null };
  const carried = {
    ...(kind && { kind: [kind] }),
    ...(area && { area: [area] }),
    ...(criterion !== null && { criterion: [String(criterion)] }),
  };
  return (
    <UnitFrame page={page} current="alerts" address={`/units/${head.code}/alerts`} carried={carried}>
      {view ? (
        <ClientMessages namespaces={['form', 'errors', 'takeAway']}>
          <Alerts view={view} day={head.asOf} action={chooseThresholds} />
        </ClientMessages>
      ) : (
        <EmptyState title={t('title')}>{t('body')}</EmptyState>
      )}
    </UnitFrame>
  );
}
