import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EntryGrid } from '@/components/entry-grid/entry-grid';
import { requireActor } from '@/lib/auth/require-actor';
import { loadEntryGrid } from '@/lib/features/entry-grid/loaders';
import type { PageParams } from '@/lib/features/progress/page-question';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { UnitFrame } from '../../../units/[code]/unit-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('shell.tab');
  return { title: `${(await load(props)).title} · ${t('entryGrid')}` };
}

/** Read once for page and title: the key of what is kept must be text. */
const read = cache(async (code: string, query: string) => {
  const actor = await requireActor();
  return orNotFound(() => loadEntryGrid(actor, code, JSON.parse(query) as PageParams));
});

async function load({ params, searchParams }: UnitPageProps) {
  return read(decodeURIComponent((await params).code), JSON.stringify(await searchParams));
}

/** Entry as in a spreadsheet: units × criteria or indicators, or of one unit its items × fields. */
export default async function EntryGridPage(props: UnitPageProps) {
  const view = await load(props);
  const page = await loadPage(props, { set: view.setId });
  const address = `/entry/${view.code}/grid`;
  return (
    <UnitFrame
      page={page}
      current="entryGrid"
      address={address}
      carried={view.layout === 'indicators' ? { by: ['indicators'] } : {}}
    >
      <ClientMessages namespaces={['grid', 'entry', 'cell', 'evidence', 'words', 'errors']}>
        <EntryGrid view={view} other={otherColumns(view, address)} />
      </ClientMessages>
    </UnitFrame>
  );
}

/** The same grid with indicators instead of criteria, or the other way round. */
function otherColumns(
  { layout, hasIndicators, setId, stage, day }: Awaited<ReturnType<typeof load>>,
  address: string,
): string | null {
  if (layout === 'fields' || !hasIndicators) return null;
  const query = new URLSearchParams({ set: setId, stage, asOf: day });
  if (layout === 'criteria') query.set('by', 'indicators');
  return `${address}?${query}`;
}
