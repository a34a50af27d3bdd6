import type { ReactNode } from 'react';
import { DateForm, type DateFormProps } from './date-form';
import { Footer } from './footer';
import { Header, type HeaderProps } from './header';
import { Ribbon } from './ribbon';
import { type Tab, TabLine } from './tab-line';

export interface ShellProps extends Omit<HeaderProps, 'dates' | 'ribbon'> {
  /** null on pages that show no figures of a day. */
  dates: DateFormProps | null;
  /** The fixed reference day of a demo or training tenant; null for a tenant that lives today. */
  fixedDay: string | null;
  tabs?: readonly Tab[];
  /** Stands at the end of the line of tabs: the chooser of sets. */
  aside?: ReactNode;
  version: string;
  children: ReactNode;
}

/** A signed-in page: ribbon, one line of header, one line of tabs, content, footer. */
export function Shell({ dates, fixedDay, tabs = [], aside, version, children, ...header }: ShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <Header
        {...header}
        dates={dates ? <DateForm {...dates} /> : null}
        ribbon={fixedDay ? <Ribbon day={fixedDay} /> : null}
      />
      {tabs.length > 0 || aside ? <TabLine tabs={tabs} aside={aside} /> : null}
      <main id="noi-dung" tabIndex={-1} className="shell-width flex-1 py-6 outline-none">
        {children}
      </main>
      <Footer version={version} />
    </div>
  );
}
