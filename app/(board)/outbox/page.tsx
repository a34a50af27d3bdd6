import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WaitingList } from '@/components/outbox/waiting-list';
import { requireActor } from '@/lib/auth/require-actor';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { BoardShell } from '../board-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outbox'))('title') };
}

/** What waits on this device to be sent; the server knows nothing of it. */
export default async function OutboxPage() {
  const actor = await requireActor();
  const t = await getTranslations('outbox');
  return (
    <BoardShell actor={actor} crumbs={[{ title: t('title'), href: null }]}>
      <ClientMessages namespaces={['outbox', 'words', 'errors']}>
        <WaitingList />
      </ClientMessages>
    </BoardShell>
  );
}
