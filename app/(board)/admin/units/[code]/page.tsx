import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { OfficeTabs } from '@/components/unit-office/office-tabs';
import { UnitOffice } from '@/components/unit-office/unit-office';
import { requireActor } from '@/lib/auth/require-actor';
import { doUnitAct } from '@/lib/features/unit-office/actions';
import { loadOfficeUnit } from '@/lib/features/unit-office/load-unit';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { BoardShell } from '../../../board-shell';
import { orNotFound } from '../../../load-unit-page';
import { readQuery, type OfficeQuery } from '../read-query';

interface Props {
  params: Promise<{ code: string }>;
  searchParams: OfficeQuery;
}

const read = cache(async (code: string, asOf: string | undefined) => {
  const actor = await requireActor();
  return { actor, view: await orNotFound(() => loadOfficeUnit(actor, code, asOf)) };
});

async function load({ params, searchParams }: Props) {
  return read(decodeURIComponent((await params).code), (await readQuery(searchParams)).asOf);
}

/** The title too says nothing to one who may not see the page. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view } = await load(props);
  return { title: `${view.title} · ${(await getTranslations('unitOffice'))('title')}` };
}

/** One unit with all that is dated of it, and the acts of the office. */
export default async function UnitOfficePage(props: Props) {
  const { actor, view } = await load(props);
  const t = await getTranslations('unitOffice');
  const above = view.path
    .filter((step) => step.code !== actor.tenant.code)
    .map((step) => ({ title: step.title, href: `/admin/units/${step.code}?asOf=${view.day}` }));
  return (
    <BoardShell
      actor={actor}
      crumbs={[{ title: t('title'), href: '/admin/units' }, ...above, { title: view.title, href: null }]}
    >
      <ClientMessages namespaces={['unitOffice.answer', 'errors']}>
        <div className="flex flex-col gap-6">
          <OfficeTabs current={null} />
          <UnitOffice view={view} action={doUnitAct} />
        </div>
      </ClientMessages>
    </BoardShell>
  );
}
