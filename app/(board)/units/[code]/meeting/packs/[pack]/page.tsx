import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { OfficeDocumentView } from '@/components/meeting-pack/office-document';
import { PackHead } from '@/components/meeting-pack/pack-head';
import { requireActor } from '@/lib/auth/require-actor';
import { buildDocument } from '@/lib/features/meeting-pack/build-document';
import { loadPack } from '@/lib/features/meeting-pack/loaders';
import { wordReasons } from '@/lib/features/meeting-pack/word-reasons';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound } from '../../../../../load-unit-page';
import { SteeringFrame } from '../../../steering-frame';

interface Props {
  params: Promise<{ code: string; pack: string }>;
}

const load = cache(async (code: string, id: string) => {
  const actor = await requireActor();
  return orNotFound(() => loadPack(actor, code, id));
});

async function loadBoth({ params }: Props) {
  const { code, pack } = await params;
  const loaded = await load(decodeURIComponent(code), pack);
  const { asOf, compareTo, setId, stage } = loaded.head;
  const over = { asOf, compare: compareTo, set: setId, stage };
  return { loaded, page: await loadPage({ params, searchParams: Promise.resolve({}) }, over) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await loadBoth(props);
  const t = await getTranslations('pack');
  return { title: `${page.head.title} · ${t('title')}` };
}

/** A frozen pack: the document as it is printed, and its files. */
export default async function MeetingPackPage(props: Props) {
  const { loaded, page } = await loadBoth(props);
  const { head, view, isIntact, same } = loaded;
  const base = `/units/${page.head.code}/meeting/packs`;
  const document = buildDocument(view, head.sha256, await wordReasons());
  return (
    <SteeringFrame page={page} current="meeting" address={base}>
      <ClientMessages namespaces={['pack']}>
        <PackHead base={base} pack={head} isIntact={isIntact} same={same} />
      </ClientMessages>
      <OfficeDocumentView document={document} />
    </SteeringFrame>
  );
}
