import { useTranslations } from 'next-intl';

export const BESIDE_PAGES = ['departments', 'guidance', 'assignments', 'mapping'] as const;
export type BesidePage = (typeof BESIDE_PAGES)[number];

/** The pages of what stands beside a set, on one line; for who manages sets. */
export function SetPages({ setId, current }: { setId: string; current: BesidePage | null }) {
  const t = useTranslations('beside.pages');
  return (
    <nav aria-label={t('label')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {BESIDE_PAGES.map((page) => (
          <li key={page}>
            <a
              href={`/sets/${encodeURIComponent(setId)}/${page}`}
              aria-current={page === current ? 'page' : undefined}
              className="tab"
            >
              {t(page)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
