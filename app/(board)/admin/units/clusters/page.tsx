import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Clusters } from '@/components/unit-office/clusters';
import { OfficeTabs } from '@/components/unit-office/office-tabs';
import { requireActor } from '@/lib/auth/require-actor';
import { doUnitAct } from '@/lib/features/unit-office/actions';
import { loadClusters } from '@/lib/features/unit-office/load-clusters';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { BoardShell } from '../../../board-shell';
import { orNotFound } from '../../../load-unit-page';
import { readQuery, type OfficeQuery } from '../read-query';

const read = cache(async (asOf: string | undefined) => {
  const actor = await requireActor();
  return { actor, view: await orNotFound(() => loadClusters(actor, asOf)) };
});
const load = async (query: OfficeQuery) => read((await readQuery(query)).asOf);

export async function generateMetadata({ searchParams }: { searchParams: OfficeQuery }): Promise<Metadata> {
  await load(searchParams);
  return { title: (await getTranslations('unitOffice.clusters'))('title') };
}

/** The clusters of the province and who belongs to which. */
export default async function ClustersPage({ searchParams }: { searchParams: OfficeQuery }) {
  const { actor, view } = await load(searchParams);
  const t = await getTranslations('unitOffice');
  return (
    <BoardShell
      actor={actor}
      crumbs={[
        { title: t('title'), href: '/admin/units' },
        { title: t('clusters.title'), href: null },
      ]}
    >
      <ClientMessages namespaces={['unitOffice.answer', 'errors']}>
        <div className="flex flex-col gap-6">
          <OfficeTabs current="clusters" />
          <Clusters view={view} action={doUnitAct} />
        </div>
      </ClientMessages>
    </BoardShell>
  );
}
