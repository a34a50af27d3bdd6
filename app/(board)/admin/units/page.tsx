import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { OfficeTabs } from '@/components/unit-office/office-tabs';
import { UnitList } from '@/components/unit-office/unit-list';
import { requireActor } from '@/lib/auth/require-actor';
import { loadUnits } from '@/lib/features/unit-office/loaders';
import { BoardShell } from '../../board-shell';
import { orNotFound } from '../../load-unit-page';
import { readQuery, type OfficeQuery } from './read-query';

const read = cache(async (query: string) => {
  const actor = await requireActor();
  return {
    actor,
    view: await orNotFound(() => loadUnits(actor, JSON.parse(query) as Partial<Record<string, string>>)),
  };
});
const load = async (query: OfficeQuery) => read(JSON.stringify(await readQuery(query)));

export async function generateMetadata({ searchParams }: { searchParams: OfficeQuery }): Promise<Metadata> {
  await load(searchParams);
  return { title: (await getTranslations('unitOffice'))('title') };
}

/** The communes of the province, for the office that keeps them. */
export default async function UnitsPage({ searchParams }: { searchParams: OfficeQuery }) {
  const { actor, view } = await load(searchParams);
  const t = await getTranslations('unitOffice');
  return (
    <BoardShell actor={actor} crumbs={[{ title: t('title'), href: null }]}>
      <div className="flex flex-col gap-6">
        <OfficeTabs current="units" />
        <UnitList view={view} />
      </div>
    </BoardShell>
  );
}
