import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { SearchView } from '@/lib/features/search/search-view';
import { showCount } from '@/lib/i18n/format';
import { HitWords } from './hit-words';

/** What was found, by kind, each a link; works without scripts. */
export function SearchResults({ view }: { view: SearchView }) {
  const t = useTranslations('search');
  const kindWord = useTranslations('search.kind');
  if (!view.asked) return <p className="text-quiet">{t('hint')}</p>;
  if (view.groups.length === 0) return <p role="status">{t('none')}</p>;
  return (
    <div className="flex max-w-5xl flex-col gap-6">
      {view.groups.map(({ kind, hits, total }) => (
        <Section
          key={kind}
          id={kind}
          title={kindWord(kind)}
          aside={
            hits.length < total
              ? t('more', { shown: showCount(hits.length), total: showCount(total) })
              : showCount(total)
          }
        >
          <ul>
            {hits.map((hit) => (
              <li key={hit.key} className="border-b border-rule">
                <a href={hit.href} className="hit-link">
                  <HitWords hit={hit} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
