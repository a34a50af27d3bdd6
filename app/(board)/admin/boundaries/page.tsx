import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BoundaryForm } from '@/components/boundaries/boundary-form';
import { OfficeTabs } from '@/components/unit-office/office-tabs';
import { requireActor } from '@/lib/auth/require-actor';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import { bringBoundaries } from '@/lib/features/boundaries/actions';
import { loadBoundaryOffice } from '@/lib/features/boundaries/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { showInstant } from '@/lib/i18n/format';
import { BoardShell } from '../../board-shell';
import { orNotFound } from '../../load-unit-page';

async function load() {
  const actor = await requireActor();
  return { actor, view: await orNotFound(() => loadBoundaryOffice(actor)) };
}

export async function generateMetadata(): Promise<Metadata> {
  await load();
  return { title: (await getTranslations('map.office'))('title') };
}

/** The tenant's own borders for its maps: what is loaded, and bringing a file. */
export default async function BoundariesPage() {
  const { actor, view } = await load();
  const t = await getTranslations('map.office');
  const units = await getTranslations('unitOffice');
  return (
    <BoardShell
      actor={actor}
      crumbs={[
        { title: units('title'), href: '/admin/units' },
        { title: t('title'), href: null },
      ]}
    >
      <ClientMessages namespaces={['map.office', 'errors']}>
        <div className="flex flex-col gap-6">
          <OfficeTabs current="boundaries" />
          <div className="flex max-w-prose flex-col gap-2">
            <p>{t('lead')}</p>
            {view.loaded.length === 0 ? (
              <p className="text-quiet">{t('nothing', { n: view.communes })}</p>
            ) : (
              <ul className="flex flex-col gap-1">
                {view.loaded.map(({ source, units: count, at }) => (
                  <li key={source}>
                    {t('loaded', { n: count, of: view.communes, at: showInstant(at) })} <span lang="vi">{source}</span>
                  </li>
                ))}
              </ul>
            )}
          </div>
          <BoundaryForm
            action={bringBoundaries}
            writeKey={newWriteKey()}
            day={view.day}
            loaded={view.loaded.length > 0}
          />
        </div>
      </ClientMessages>
    </BoardShell>
  );
}
