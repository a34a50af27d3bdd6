import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EntryForm } from '@/components/entry/entry-form';
import { requireActor } from '@/lib/auth/require-actor';
import { saveCriterion } from '@/lib/features/assessments/actions';
import { loadEntry } from '@/lib/features/assessments/loaders';
import type { PageParams } from '@/lib/features/progress/page-question';
import { countingRule } from '@/lib/features/progress/counting-rule';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../load-unit-page';
import { UnitFrame } from '../../units/[code]/unit-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('shell.tab');
  return { title: `${(await load(props)).view.title} · ${t('entry')}` };
}

/** Read once for page and title: the key of what is kept must be text. */
const read = cache(async (code: string, query: string) => {
  const actor = await requireActor();
  return { actor, view: await orNotFound(() => loadEntry(actor, code, JSON.parse(query) as PageParams)) };
});

async function load({ params, searchParams }: UnitPageProps) {
  return read(decodeURIComponent((await params).code), JSON.stringify(await searchParams));
}

/** What a unit's own people enter: one criterion a row, each saved by itself. */
export default async function EntryPage(props: UnitPageProps) {
  const { view, actor } = await load(props);
  const page = await loadPage(props, { set: view.setId });
  return (
    <UnitFrame page={page} current="entry" address={`/entry/${view.code}`} ownSetsOnly>
      <ClientMessages namespaces={['entry', 'cell', 'evidence', 'outbox', 'words', 'errors']}>
        <EntryForm
          view={view}
          action={saveCriterion}
          counting={countingRule(actor.tenant)}
          keys={view.rows.map(() => randomUUID())}
        />
      </ClientMessages>
    </UnitFrame>
  );
}
