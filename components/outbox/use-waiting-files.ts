'use client';

import { useEffect, useState } from 'react';
import type { WaitingFile } from '@/lib/device/waiting-file';
import { useOutboxOfPage } from './outbox-provider';

/** The files that wait on this device, in the order they were put. */
export function useWaitingFiles(): readonly WaitingFile[] {
  const { files } = useOutboxOfPage();
  const [list, setList] = useState<readonly WaitingFile[]>([]);
  useEffect(() => {
    let open = true;
    const read = () =>
      void files.list().then(
        (now) => open && setList([...now].sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))),
        // A browser that keeps nothing keeps no files.
        () => undefined,
      );
    read();
    const stop = files.on(read);
    return () => {
      open = false;
      stop();
    };
  }, [files]);
  return list;
}
