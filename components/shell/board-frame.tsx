'use client';

import type { ReactNode } from 'react';
import { CourierProvider } from '@/components/evidence/courier-provider';
import { KeepPage } from '@/components/outbox/keep-page';
import { OutboxLine } from '@/components/outbox/outbox-line';
import { OutboxProvider } from '@/components/outbox/outbox-provider';
import { SignOutForm } from '@/components/outbox/sign-out-form';
import { SetChooser } from '@/components/progress/set-chooser';
import { SearchKey } from '@/components/search/search-key';
import type { SendLetter } from '@/lib/features/assessments/letter-answer';
import type { Display } from '@/lib/features/display/display';
import type { SendSetAside } from '@/lib/features/outbox/set-aside-answer';
import type { SetChoice } from '@/lib/features/progress/head-view';
import { PackedMessages, type PackedWords } from '@/lib/i18n/packed-messages';
import { DisplaySettings } from './display-settings';
import type { Person } from './person-menu';
import { ProjectorExit } from './projector-exit';
import { Shell, type ShellProps } from './shell';

type FormAction = (form: FormData) => Promise<void>;

interface Props extends Pick<ShellProps, 'tenant' | 'crumbs' | 'dates' | 'fixedDay' | 'tabs' | 'version'> {
  /** Opaque; says whose outbox and kept pages of this device they are. */
  account: string;
  /** What the frame itself says; a page brings its own words. */
  words: PackedWords;
  person: Pick<Person, 'post' | 'scope' | 'links'>;
  display: Display;
  /** The sets that the page can be seen on, and its address without a query; null: it shows none. */
  sets: { choices: readonly SetChoice[]; page: string } | null;
  /** Day, comparison, set and stage of the page, carried on by the search. */
  query: string;
  actions: { send: SendLetter; setAside: SendSetAside; changeDisplay: FormAction; signOut: FormAction };
  children: ReactNode;
}

/**
 * The frame of every signed-in page: one client component that is given data. As elements of the server each of its
 * pieces would be written, looked up and read by itself, which cost more than all figures of a province.
 */
export function BoardFrame({ account, words, person, display, sets, query, actions, children, ...shell }: Props) {
  const { send, setAside, changeDisplay, signOut } = actions;
  return (
    <OutboxProvider key={account} account={account} send={send} setAside={setAside}>
      <CourierProvider key={account} account={account}>
        <span hidden data-account={account} />
        <PackedMessages {...words}>
          <KeepPage account={account} />
          <Shell
            {...shell}
            aside={sets ? <SetChooser sets={sets.choices} page={sets.page} /> : null}
            waiting={
              <>
                {display.text === 'projector' ? <ProjectorExit change={changeDisplay} /> : null}
                <OutboxLine />
              </>
            }
            search={<SearchKey query={query} />}
            person={{
              ...person,
              display: <DisplaySettings display={display} change={changeDisplay} />,
              leave: <SignOutForm signOut={signOut} />,
            }}
          >
            {children}
          </Shell>
        </PackedMessages>
      </CourierProvider>
    </OutboxProvider>
  );
}
