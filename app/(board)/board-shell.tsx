import type { ReactNode } from 'react';
import { getTranslations } from 'next-intl/server';
import { BoardFrame } from '@/components/shell/board-frame';
import type { DateFormProps } from '@/components/shell/date-form';
import type { Tab } from '@/components/shell/tab-line';
import { accountKey } from '@/lib/auth/account-key';
import { signOut } from '@/lib/auth/sign-out-action';
import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { sendLetter } from '@/lib/features/assessments/actions';
import { changeDisplay } from '@/lib/features/display/actions';
import { readDisplay } from '@/lib/features/display/loaders';
import { setAside } from '@/lib/features/outbox/actions';
import type { Crumb, SetChoice } from '@/lib/features/progress/head-view';
import { packWords } from '@/lib/i18n/client-messages';
import packageJson from '@/package.json';

/** What the frame itself says; a page brings its own. */
const WORDS = [
  ...['shell', 'display', 'search', 'outbox.line', 'outbox.copy', 'outbox.signOut'],
  ...['alerts.tabCount', 'tasks.tabCount', 'progress.sets'],
];
const ACTIONS = { send: sendLetter, setAside, changeDisplay, signOut };

interface Props {
  actor: Actor;
  crumbs: readonly Crumb[];
  dates?: { asOf: string; compareTo: string; keep: DateFormProps['keep'] };
  tabs?: readonly Tab[];
  /** The sets that the page can be seen on, and its address without a query. */
  sets?: { choices: readonly SetChoice[]; page: string };
  /** Day, comparison, set and stage of the page, carried on by the search. */
  query?: string;
  children: ReactNode;
}

/** The frame of every signed-in page, filled in from who asks. */
export async function BoardShell({ actor, crumbs, dates, tabs, sets, query = '', children }: Props) {
  const role = await getTranslations('words.role');
  const shell = await getTranslations('shell');
  const { tenant } = actor;
  const reads = canSomewhere(actor, 'progress.read');
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
  const [words, display] = [await packWords(WORDS), await readDisplay()];
  const scope = [...new Set(actor.grants.map((grant) => grant.role))].map((one) => role(one)).join(', ');
  return (
    <BoardFrame
      account={accountKey(actor)}
      words={words}
      tenant={tenant.name}
      // A page that is no unit's leads back to the province's figures.
      crumbs={tabs === undefined && reads ? [{ title: tenant.name, href: '/' }, ...crumbs] : crumbs}
      dates={dates ? { ...dates, referenceDay: tenant.referenceDay } : null}
      fixedDay={tenant.fixedDay ? tenant.referenceDay : null}
      tabs={tabs}
      sets={sets ?? null}
      version={packageJson.version}
      query={query}
      person={{ post: actor.post, scope, links }}
      display={display}
      actions={ACTIONS}
    >
      {children}
    </BoardFrame>
  );
}
