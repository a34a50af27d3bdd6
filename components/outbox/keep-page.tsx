'use client';

import { useTranslations } from 'next-intl';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { showInstant } from '@/lib/i18n/format';
import { askPageWorker, filesOfPage, hasPageWorker, startPageWorker } from './page-worker';
import { useOutbox } from './use-outbox';

/**
 * Keeps a page of entry on this device for when there is no network, and renews it when the last letter has gone. Says
 * when what is shown is such a copy.
 */
export function KeepPage({ account }: { account: string }) {
  const t = useTranslations('outbox.copy');
  const outbox = useOutbox();
  const path = usePathname();
  const query = useSearchParams().toString();
  const isEntry = path.startsWith('/entry/') || path === '/outbox';
  const [copyOf, setCopyOf] = useState<string | null>(null);

  useEffect(() => {
    if (!hasPageWorker()) return;
    let open = true;
    const keep = (anew: boolean) =>
      void askPageWorker({
        type: 'keep',
        account,
        page: query ? `${path}?${query}` : path,
        files: filesOfPage(),
        anew,
      });
    const begin = async () => {
      await startPageWorker();
      const at = await askPageWorker({ type: 'hello', account });
      if (!open) return;
      if (typeof at === 'string' && at !== '') setCopyOf(at);
      else if (isEntry) keep(false);
    };
    // A browser may refuse workers; the pages then need the network, and nothing else is lost.
    begin().catch(() => undefined);
    let before = outbox.overview().pending;
    const stop = outbox.on('queue', () => {
      const { pending } = outbox.overview();
      if (isEntry && before > 0 && pending === 0) keep(true);
      before = pending;
    });
    return () => {
      open = false;
      stop();
    };
  }, [account, isEntry, outbox, path, query]);

  if (!isEntry || copyOf === null) return null;
  return (
    <p role="status" className="copy-line">
      <span className="shell-width block">
        {t('of', { at: showInstant(new Date(copyOf).toISOString()) })} <a href="">{t('again')}</a>
      </span>
    </p>
  );
}
