import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { WhatIf } from '@/components/what-if/what-if';
import { requireActor } from '@/lib/auth/require-actor';
import { loadWhatIf } from '@/lib/features/what-if/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { reasonWordsOf } from '@/lib/i18n/reason-words';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { UnitFrame } from '../unit-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('shell.tab');
  return { title: `${(await loadPage(props)).head.title} · ${t('whatIf')}` };
}

/** Who would pass and who would fall under other thresholds: the address is the whole question, and nothing is kept. */
export default async function UnitWhatIfPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head, view } = page;
  if (!view || view.single) notFound();
  const [actor, asked] = [await requireActor(), await props.searchParams];
  const shown = { ...asked, asOf: head.asOf, set: head.sets.find((set) => set.current)?.id };
  const words = reasonWordsOf(await getTranslations('words.reason'));
  const supposed = await orNotFound(() => loadWhatIf(actor, head.code, shown, head.query, words));
  // A form that was sent becomes the address that says the same: that one can be handed on.
  if (supposed.moved) redirect(supposed.address);
  return (
    <UnitFrame page={page} current="whatIf" address={supposed.path} carried={supposed.carried}>
      <ClientMessages namespaces={['progress.copy']}>
        <WhatIf view={supposed} />
      </ClientMessages>
    </UnitFrame>
  );
}
