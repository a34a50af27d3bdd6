import type { ReactNode } from 'react';
import { getTranslations } from 'next-intl/server';
import type { DateFormProps } from '@/components/shell/date-form';
import { CourierProvider } from '@/components/evidence/courier-provider';
import { KeepPage } from '@/components/outbox/keep-page';
import { OutboxLine } from '@/components/outbox/outbox-line';
import { OutboxProvider } from '@/components/outbox/outbox-provider';
import { SignOutForm } from '@/components/outbox/sign-out-form';
import { DisplaySettings } from '@/components/shell/display-settings';
import { ProjectorExit } from '@/components/shell/projector-exit';
import { SearchKey } from '@/components/search/search-key';
import { Shell } from '@/components/shell/shell';
import { accountKey } from '@/lib/auth/account-key';
import type { Tab } from '@/components/shell/tab-line';
import { signOut } from '@/lib/auth/sign-out-action';
import type { Actor } from '@/lib/domain/access/actor';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { canSomewhere } from '@/lib/domain/access/can';
import { changeDisplay } from '@/lib/features/display/actions';
import { readDisplay } from '@/lib/features/display/loaders';
import { sendLetter } from '@/lib/features/assessments/actions';
import { setAside } from '@/lib/features/outbox/actions';
import type { Crumb } from '@/lib/features/progress/head-view';
import packageJson from '@/package.json';

/** What the frame itself says in the browser; a page brings its own. */
const MESSAGES = ['outbox.line', 'outbox.copy', 'outbox.signOut', 'search', 'alerts.tabCount', 'tasks.tabCount'];

interface Props {
  actor: Actor;
  crumbs: readonly Crumb[];
  dates?: { asOf: string; compareTo: string; keep: DateFormProps['keep'] };
  tabs?: readonly Tab[];
  aside?: ReactNode;
  /** Day, comparison, set and stage of the page, carried on by the search. */
  query?: string;
  children: ReactNode;
}

/** The frame of every signed-in page, filled in from who asks. */
export async function BoardShell({ actor, crumbs, dates, tabs, aside, query = '', children }: Props) {
  const t = await getTranslations('words.role');
  const { tenant } = actor;
  const roles = [...new Set(actor.grants.map((grant) => grant.role))].map((role) => t(role)).join(', ');
  const shell = await getTranslations('shell');
  const reads = canSomewhere(actor, 'progress.read');
  // A page that is no unit's leads back to the province's figures.
  const path = tabs === undefined && reads ? [{ title: tenant.name, href: '/' }, ...crumbs] : crumbs;
  const links = [
    ...(reads
      ? [
          { label: shell('sets'), href: '/sets' },
          { label: shell('sentences'), href: '/sentences' },
        ]
      : []),
    ...(canSomewhere(actor, 'units.manage') ? [{ label: shell('units'), href: '/admin/units' }] : []),
    ...(canSomewhere(actor, 'audit.read') ? [{ label: shell('audit'), href: '/admin/audit' }] : []),
  ];
  const account = accountKey(actor);
  const display = await readDisplay();
  return (
    <OutboxProvider key={account} account={account} send={sendLetter} setAside={setAside}>
      <CourierProvider key={account} account={account}>
        <span hidden data-account={account} />
        <ClientMessages namespaces={MESSAGES}>
          <KeepPage account={account} />
          <Shell
            tenant={tenant.name}
            crumbs={path}
            dates={dates ? { ...dates, referenceDay: tenant.referenceDay } : null}
            fixedDay={tenant.fixedDay ? tenant.referenceDay : null}
            tabs={tabs}
            aside={aside}
            version={packageJson.version}
            waiting={
              <>
                {display.text === 'projector' ? <ProjectorExit change={changeDisplay} /> : null}
                <OutboxLine />
              </>
            }
            search={<SearchKey query={query} />}
            person={{
              post: actor.post,
              scope: roles,
              links,
              display: <DisplaySettings display={display} change={changeDisplay} />,
              leave: <SignOutForm signOut={signOut} label={shell('signOut')} />,
            }}
          >
            {children}
          </Shell>
        </ClientMessages>
      </CourierProvider>
    </OutboxProvider>
  );
}
