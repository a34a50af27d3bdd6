import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Overview } from '@/components/progress/overview';
import { SingleUnit } from '@/components/progress/single-unit';
import { VillageSection } from '@/components/progress/village-section';
import { EmptyState } from '@/components/ui/empty-state';
import { requireActor } from '@/lib/auth/require-actor';
import { mayEnterAt, mayEnterGridAt } from '@/lib/features/assessments/may-enter';
import { loadVillages } from '@/lib/features/progress/load-villages';
import { packOverview } from '@/lib/charts/packed/overview';
import { unitHref } from '@/lib/charts/unit-href';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, type UnitPageProps } from '../../load-unit-page';
import { UnitFrame } from './unit-frame';

/** What the parts of a page say in the browser: of a unit that others lie below, and of one by itself. */
const GROUP_WORDS = [
  ...['charts', 'overview', 'progress.bands', 'progress.changes', 'progress.conditions', 'progress.copy'],
  ...['progress.filter', 'progress.notice.restricted', 'progress.section', 'progress.tallies', 'progress.units'],
  ...['words.change', 'words.level', 'words.levels', 'words.nameUnconfirmed', 'words.status', 'words.tag'],
];
const SINGLE_WORDS = ['charts', 'overview', 'progress', 'words'];

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  return { title: (await loadPage(props)).head.title };
}

/** Overview of a province, district, cluster, commune or village: the same page for all. */
export default async function UnitOverviewPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head, view, rows } = page;
  const actor = await requireActor();
  const t = await getTranslations('progress.noSet');
  const villages = head.level === 'commune' ? await loadVillages(actor, head) : null;
  const entryHref = (await mayEnterAt(actor, head)) ? `/entry/${head.code}${head.query}` : null;
  const gridHref = (await mayEnterGridAt(actor, head)) ? `/entry/${head.code}/grid${head.query}` : null;
  const below = villages ? <VillageSection view={villages} /> : null;
  return (
    <UnitFrame page={page} current="overview">
      <ClientMessages namespaces={view && !rows ? GROUP_WORDS : SINGLE_WORDS}>
        {view && rows ? (
          <SingleUnit
            view={view}
            rows={rows}
            entryHref={entryHref}
            historyHref={(number) => unitHref(head.code, head.query, 'history', { criterion: String(number) })}
          >
            {below}
          </SingleUnit>
        ) : null}
        {view && !rows ? (
          <Overview packed={packOverview(view)} entryHref={gridHref}>
            {below}
          </Overview>
        ) : null}
        {view ? null : <EmptyState title={t('title')}>{t('body')}</EmptyState>}
      </ClientMessages>
    </UnitFrame>
  );
}
