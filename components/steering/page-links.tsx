import { useTranslations } from 'next-intl';

/** The pages of a long list; none where there is one. */
export function PageLinks({ at, hrefs }: { at: number; hrefs: readonly string[] }) {
  const t = useTranslations('steering');
  if (hrefs.length < 2) return null;
  return (
    <nav aria-label={t('pages')} className="no-print">
      <ul className="flex flex-wrap gap-x-3 text-small">
        {hrefs.map((href, i) => (
          <li key={href}>
            <a
              href={href}
              aria-label={t('page', { n: i + 1 })}
              aria-current={i + 1 === at ? 'page' : undefined}
              className={`inline-flex min-h-8 min-w-8 items-center justify-center max-sm:min-h-11 max-sm:min-w-11 ${i + 1 === at ? 'font-semibold text-ink no-underline' : ''}`}
            >
              {i + 1}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
