'use client';

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useOutboxOfPage } from '@/components/outbox/outbox-provider';
import { FileCourier, type FileOnItsWay } from './file-courier';

const CourierContext = createContext<FileCourier | null>(null);
const NONE: readonly FileOnItsWay[] = [];

/** Sends the files of who is signed in, after his letters, as long as one of the pages below is open. */
export function CourierProvider({ account, children }: { account: string; children: ReactNode }) {
  const { outbox, files } = useOutboxOfPage();
  const [courier] = useState(
    () =>
      new FileCourier({
        files,
        account,
        lock: `ntm-files-${account}`,
        lettersWait: () => outbox.overview().pending > 0,
      }),
  );
  useEffect(() => {
    const offQueue = outbox.on('queue', () => outbox.overview().pending === 0 && courier.go());
    const stop = courier.start();
    const warn = (event: BeforeUnloadEvent) => {
      if (courier.list().some(({ kept, phase }) => !kept && phase !== 'refused')) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      offQueue();
      stop();
      window.removeEventListener('beforeunload', warn);
    };
  }, [outbox, courier]);
  return <CourierContext value={courier}>{children}</CourierContext>;
}

/** What sends the files of this page. */
export function useCourier(): FileCourier {
  const courier = useContext(CourierContext);
  if (!courier) throw new Error('no CourierProvider above');
  return courier;
}

/** Every file that is on its way; redraws with each step of any of them. */
export function useFilesOnTheirWay(): readonly FileOnItsWay[] {
  const courier = useCourier();
  return useSyncExternalStore(courier.subscribe, courier.list, () => NONE);
}

/** How many files of some items are on their way; redraws only when that number changes. */
export function useWaitingCount(unit: string, set: string, items: readonly string[]): number {
  const courier = useCourier();
  const count = () =>
    courier.list().filter(({ file }) => file.unit === unit && file.set === set && items.includes(file.item)).length;
  return useSyncExternalStore(courier.subscribe, count, () => 0);
}

/** Grows when a file has arrived. */
export function useArrived(): number {
  const courier = useCourier();
  return useSyncExternalStore(
    courier.subscribe,
    () => courier.arrived,
    () => 0,
  );
}
