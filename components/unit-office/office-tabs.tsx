import { useTranslations } from 'next-intl';

const PAGES = [
  ['units', '/admin/units'],
  ['clusters', '/admin/units/clusters'],
  ['import', '/admin/units/import'],
  ['boundaries', '/admin/boundaries'],
] as const;

/** The pages of the unit office on a slim line. */
export function OfficeTabs({ current }: { current: (typeof PAGES)[number][0] | null }) {
  const t = useTranslations('unitOffice.pages');
  return (
    <nav aria-label={t('label')}>
      <ul className="flex flex-wrap gap-x-6 border-b border-rule">
        {PAGES.map(([key, href]) => (
          <li key={key}>
            <a href={href} aria-current={key === current ? 'page' : undefined} className="tab">
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
