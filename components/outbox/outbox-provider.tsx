'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { openDeviceDatabase, type DeviceDatabase } from '@/lib/device/device-database';
import { databaseKeeper } from '@/lib/device/queue-keeper';
import { type WaitingFiles, waitingFiles } from '@/lib/device/waiting-files';
import type { SendLetter } from '@/lib/features/assessments/letter-answer';
import type { SendSetAside } from '@/lib/features/outbox/set-aside-answer';
import type { KnownCell } from '@/lib/features/outbox/stored-letter';
import { reloadOnce } from './reload-once';
import { Outbox } from './outbox';
import { Postman } from './postman';

interface Props {
  /** Opaque; says which database of this device is the person's own. */
  account: string;
  send: SendLetter;
  setAside: SendSetAside;
  children: ReactNode;
}

interface OutboxOfPage {
  readonly outbox: Outbox;
  readonly files: WaitingFiles;
  readonly account: string;
}

const OutboxContext = createContext<OutboxOfPage | null>(null);

/** Gives the pages below it the outbox of who is signed in, and sends what lies in it as long as one of them is open. */
export function OutboxProvider({ account, send, setAside, children }: Props) {
  const [{ page, channel }] = useState(() => begin(account, send, setAside));

  useEffect(() => {
    const { outbox } = page;
    const other = channel();
    const hear = ({ data }: MessageEvent<readonly KnownCell[]>) => void outbox.read(data);
    other?.addEventListener('message', hear);
    const stop = new Postman(outbox, `ntm-outbox-${account}`, reloadOnce).start();
    const warn = (event: BeforeUnloadEvent) => {
      if (outbox.waiting > 0 && !outbox.overview().kept) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      stop();
      other?.removeEventListener('message', hear);
      window.removeEventListener('beforeunload', warn);
    };
  }, [account, page, channel]);

  return <OutboxContext value={page}>{children}</OutboxContext>;
}

/** The outbox and the waiting files of who is signed in; the same objects for the life of the page. */
export function useOutboxOfPage(): OutboxOfPage {
  const page = useContext(OutboxContext);
  if (!page) throw new Error('no OutboxProvider above');
  return page;
}

/** Nothing of the browser is touched before it is needed: the server draws this, too. */
function begin(account: string, send: SendLetter, setAside: SendSetAside) {
  let database: Promise<DeviceDatabase> | null = null;
  let opened: BroadcastChannel | null = null;
  const open = () => {
    database ??= openDeviceDatabase(account);
    // A browser that refused once may have been given room since.
    database.catch(() => (database = null));
    return database;
  };
  const channel = () => {
    if (typeof BroadcastChannel === 'undefined') return null;
    opened ??= new BroadcastChannel(`ntm-outbox-${account}`);
    return opened;
  };
  const tell = (learned: readonly KnownCell[]) => channel()?.postMessage(learned);
  const outbox = new Outbox({
    keeper: databaseKeeper(open),
    send: (body) => send(body, account),
    setAside: (body) => setAside(body, account),
    tell,
  });
  return { page: { outbox, files: waitingFiles(open), account }, channel };
}
