import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { UnitMap } from '@/components/map/unit-map';
import { requireActor } from '@/lib/auth/require-actor';
import { packMap } from '@/lib/charts/packed/map';
import { loadMap } from '@/lib/features/map/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { UnitFrame } from '../unit-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('shell.tab');
  return { title: `${(await loadPage(props)).head.title} · ${t('map')}` };
}

/** A figure of everything below the unit on a map: tiles, borders, districts, the country. */
export default async function UnitMapPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head, view } = page;
  if (!view || view.single) notFound();
  const actor = await requireActor();
  const map = await orNotFound(async () => loadMap(actor, view, await props.searchParams));
  const { rows, groups, counting, countedLevel } = view;
  const { code, title, query, asOf, compareTo, setName } = head;
  const packed = packMap({
    ...{ rows, groups, counting, countedLevel, map },
    criteria: view.criteria.map(({ number, name }) => ({ number, name })),
    head: { code, title, query, asOf, compareTo, setName },
    decimals: actor.tenant.averageDecimals,
  });
  return (
    <UnitFrame page={page} current="map" address={`/units/${code}/map`} carried={{ layer: [map.layer] }}>
      <ClientMessages namespaces={['map', 'time', 'takeAway', 'words.status', 'words.level']}>
        <UnitMap packed={packed} />
      </ClientMessages>
    </UnitFrame>
  );
}
