import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TabCount } from './tab-count';
import { TabList } from './tab-list';

export interface Tab {
  key:
    | 'overview'
    | 'matrix'
    | 'map'
    | 'compare'
    | 'entry'
    | 'entryGrid'
    | 'entryImport'
    | 'history'
    | 'whatIf'
    | 'villages'
    | 'alerts'
    | 'steering';
  href: string;
  current: boolean;
  /** Stands behind the word: how much there is, and where to ask for it. */
  count?: { of: 'alerts' | 'tasks'; href: string };
}

/** The pages of one unit on a slim line. */
export function TabLine({ tabs, aside }: { tabs: readonly Tab[]; aside?: ReactNode }) {
  const t = useTranslations('shell.tab');
  return (
    <nav aria-label={t('label')} className="tab-line border-b border-rule">
      <div className="shell-width flex flex-wrap items-center justify-between gap-x-6">
        <TabList>
          {tabs.map(({ key, href, current, count }) => (
            <li key={key}>
              <a href={href} aria-current={current ? 'page' : undefined} className="tab">
                {t(key)}
                {count ? <TabCount {...count} /> : null}
              </a>
            </li>
          ))}
        </TabList>
        {aside}
      </div>
    </nav>
  );
}
