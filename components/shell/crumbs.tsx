import { useTranslations } from 'next-intl';
import type { Crumb } from '@/lib/features/progress/head-view';
import { langOf } from '@/lib/i18n/lang-of';

/** The path from the tenant to the unit; what lies outside the reader's scope is plain text. */
export function Crumbs({ tenant, crumbs }: { tenant: string; crumbs: readonly Crumb[] }) {
  const t = useTranslations('shell');
  const above = crumbs.slice(0, -1);
  const here = crumbs.at(-1);
  return (
    <nav aria-label={t('path')} className="crumbs">
      <ol className="flex flex-wrap items-baseline">
        {above.map((crumb, i) => (
          <li key={`${i} ${crumb.title}`} className="crumb">
            {crumb.href ? (
              <a href={crumb.href} lang={langOf(crumb.title)}>
                {crumb.title}
              </a>
            ) : (
              <span className="text-quiet" lang={langOf(crumb.title)}>
                {crumb.title}
              </span>
            )}
          </li>
        ))}
        <li className="crumb">
          <h1 className="text-body" lang={langOf(here?.title ?? tenant)}>
            {here?.title ?? tenant}
          </h1>
        </li>
      </ol>
    </nav>
  );
}
