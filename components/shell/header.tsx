import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Crumb } from '@/lib/features/progress/head-view';
import { Crumbs } from './crumbs';
import { PersonMenu, type Person } from './person-menu';

export interface HeaderProps {
  /** "Lạng Sơn" */
  tenant: string;
  /** From the tenant down to the unit shown; the last one is the page's heading. */
  crumbs: readonly Crumb[];
  dates: ReactNode;
  /** Stands above the line: what must be known of every page of this tenant. */
  ribbon: ReactNode;
  /** What waits on the device to be sent, and other things of this device. */
  waiting?: ReactNode;
  /** The key that opens the search. */
  search?: ReactNode;
  person: Person;
}

/** One line: whose board, which unit, as of when, who reads. */
export function Header({ tenant, crumbs, dates, ribbon, waiting, search, person }: HeaderProps) {
  const t = useTranslations('shell');
  return (
    <header className="border-b border-ink">
      <a href="#noi-dung" className="skip-link">
        {t('skip')}
      </a>
      {ribbon}
      <div className="shell-width header-line">
        <Crumbs tenant={tenant} crumbs={crumbs} />
        {dates ? <div className="max-lg:order-last max-lg:w-full">{dates}</div> : null}
        {waiting}
        {search}
        <PersonMenu {...person} />
      </div>
    </header>
  );
}
