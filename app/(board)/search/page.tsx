import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SearchForm } from '@/components/search/search-form';
import { SearchResults } from '@/components/search/search-results';
import { requireActor } from '@/lib/auth/require-actor';
import { linkQuery, readPageQuestion, type PageParams } from '@/lib/features/progress/page-question';
import { loadSearch } from '@/lib/features/search/loaders';
import { BoardShell } from '../board-shell';

/** Of each kind. */
const MOST = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('search'))('title') };
}

/** Units, criteria, posts and documents by what is typed, within what one may see; the palette without scripts. */
export default async function SearchPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const [actor, params] = [await requireActor(), await searchParams];
  const t = await getTranslations('search');
  const view = await loadSearch(actor, params, MOST);
  const query = linkQuery(readPageQuestion(actor, params), actor);
  return (
    <BoardShell actor={actor} crumbs={[{ title: t('title'), href: null }]} query={query}>
      <div className="flex flex-col gap-6">
        <SearchForm typed={view.typed} query={query} />
        <SearchResults view={view} />
      </div>
    </BoardShell>
  );
}
