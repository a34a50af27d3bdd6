import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuditTable } from '@/components/audit/audit-table';
import { requireActor } from '@/lib/auth/require-actor';
import { loadAudit, type AuditView } from '@/lib/features/audit/loaders';
import { BoardShell } from '../../board-shell';
import { orNotFound } from '../../load-unit-page';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function load(searchParams: Props['searchParams']): Promise<AuditView> {
  const { before } = await searchParams;
  const actor = await requireActor();
  return orNotFound(() => loadAudit(actor, typeof before === 'string' ? before : undefined));
}

/** The title too says nothing to one who may not see the page. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await load(searchParams);
  return { title: (await getTranslations('audit'))('title') };
}

/** The audit of a tenant, for its administrator. */
export default async function AuditPage({ searchParams }: Props) {
  const [actor, view] = [await requireActor(), await load(searchParams)];
  const t = await getTranslations('audit');
  return (
    <BoardShell actor={actor} crumbs={[{ title: t('title'), href: null }]}>
      <AuditTable view={view} />
    </BoardShell>
  );
}
