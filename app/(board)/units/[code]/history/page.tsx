import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { CellHistory } from '@/components/progress/cell-history';
import { requireActor } from '@/lib/auth/require-actor';
import { loadCellHistory } from '@/lib/features/progress/load-cell-history';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { UnitFrame } from '../unit-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('shell.tab');
  return { title: `${(await loadPage(props)).head.title} · ${t('history')}` };
}

/** Every fact of a unit on a set, or of one criterion of it, with who said it and when. */
export default async function UnitHistoryPage(props: UnitPageProps) {
  const page = await loadPage(props);
  if (!page.view?.single) notFound();
  const [actor, query] = [await requireActor(), await props.searchParams];
  const history = await orNotFound(() => loadCellHistory(actor, page.head.code, query));
  return (
    <UnitFrame page={page} current="history">
      <CellHistory view={history} code={page.head.code} query={page.head.query} />
    </UnitFrame>
  );
}
