import { useTranslations } from 'next-intl';
import type { SearchHit } from '@/lib/features/search/search-view';
import { showDate } from '@/lib/i18n/format';

/** What was found, and on the same line where it stands. */
export function HitWords({ hit }: { hit: SearchHit }) {
  const t = useTranslations('search');
  return (
    <>
      <span lang="vi" className="hit-title">
        {hit.title}
      </span>{' '}
      <span className="text-quiet">
        <span lang="vi">{hit.detail}</span>
        {hit.about ? ` · ${t(hit.about.of, { numbers: hit.about.numbers })}` : null}
        {hit.endedOn ? ` · ${t('ended', { day: showDate(hit.endedOn) })}` : null}
      </span>
    </>
  );
}
