import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntryForm } from '@/components/entry/entry-form';
import { requireActor } from '@/lib/auth/require-actor';
import { saveCriterion } from '@/lib/features/assessments/actions';
import { loadEntry } from '@/lib/features/assessments/loaders';
import { countingRule } from '@/lib/features/progress/summaries';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../load-unit-page';
import { UnitFrame } from '../../units/[code]/unit-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('shell.tab');
  return { title: `${(await loadPage(props)).head.title} · ${t('entry')}` };
}

/** What a unit's own people enter: one criterion a row, each saved by itself. */
export default async function EntryPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const actor = await requireActor();
  const query = await props.searchParams;
  const view = await orNotFound(() => loadEntry(actor, page.head.code, query));
  return (
    <UnitFrame page={page} current="entry">
      <ClientMessages namespaces={['entry', 'words', 'errors']}>
        <EntryForm view={view} action={saveCriterion} counting={countingRule(actor.tenant)} keys={view.rows.map(() => randomUUID())} />
      </ClientMessages>
    </UnitFrame>
  );
}
