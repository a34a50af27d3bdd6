'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';
import { useOutbox } from './use-outbox';

/** Draws the page anew when the last letter has gone: what others' cells come to is the server's word. */
export function useRefreshWhenSent(): void {
  const outbox = useOutbox();
  const router = useRouter();
  useEffect(() => {
    let before = outbox.overview().pending;
    return outbox.on('queue', () => {
      const { pending } = outbox.overview();
      if (before > 0 && pending === 0) startTransition(() => router.refresh());
      before = pending;
    });
  }, [outbox, router]);
}
