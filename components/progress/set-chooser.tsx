import { useTranslations } from 'next-intl';
import type { SetChoice } from '@/lib/features/progress/head-view';

/** The sets that a page of a unit can be seen on; `page` is its address without a query. What no source describes is listed and cannot be chosen. */
export function SetChooser({ sets, page }: { sets: readonly SetChoice[]; page: string }) {
  const t = useTranslations('progress.sets');
  const current = sets.find((set) => set.current);
  if (sets.length < 2) {
    return current ? (
      <p className="text-small">
        <a href={pageOf(current)} lang="vi">
          {nameOf(current)}
        </a>
      </p>
    ) : null;
  }
  return (
    <details className="menu print-keep relative text-small">
      <summary className="inline-flex min-h-6 items-center gap-1 text-accent">
        {current ? (
          <span lang="vi" className="set-now">
            {nameOf(current)}
          </span>
        ) : (
          t('label')
        )}{' '}
        <span aria-hidden="true" className="no-print">
          ▾
        </span>
      </summary>
      <ul className="absolute right-0 z-10 max-lg:right-auto max-lg:left-0 w-max max-w-[min(34rem,90vw)] border border-edge bg-ground py-1">
        {sets.map((set) => (
          <li key={set.id} className="px-3 py-1">
            {set.current || set.query === null ? (
              <span
                lang="vi"
                aria-current={set.current ? 'true' : undefined}
                className={set.current ? 'font-semibold' : 'text-quiet'}
              >
                {nameOf(set)}
              </span>
            ) : (
              <a href={`${page}${set.query}`} lang="vi">
                {nameOf(set)}
              </a>
            )}
            <span className="text-quiet">
              {' · '}
              {set.size === null ? t('unknown') : t('size', { n: set.size })}
              {' · '}
            </span>
            <a href={pageOf(set)} aria-label={t('contentOf', { name: set.name })} className="print:hidden">
              {t('content')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the set asks for. */
function pageOf(set: SetChoice): string {
  return `/sets/${encodeURIComponent(set.id)}`;
}

function nameOf(set: SetChoice): string {
  return set.decision ? `${set.name} (${set.decision})` : set.name;
}
