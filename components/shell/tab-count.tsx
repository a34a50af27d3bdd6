'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

/** How many alerts, or tasks of one's own that are late or due, a tab leads to; asked for when the page stands, so that no page waits for it. */
export function TabCount({ href, of }: { href: string; of: 'alerts' | 'tasks' }) {
  const alerts = useTranslations('alerts');
  const tasks = useTranslations('tasks');
  const [total, setTotal] = useState<number | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      try {
        const answer = await fetch(href, { signal: stop.signal });
        if (answer.ok) setTotal(((await answer.json()) as { total: number }).total);
      } catch {
        // Without a network the tab is what it is without scripts: a word.
      }
    };
    void ask();
    return () => stop.abort();
  }, [href]);
  if (total === null || total === 0) return null;
  return (
    <span className="font-figures text-quiet">
      {' '}
      <span aria-hidden="true">{total}</span>
      <span className="sr-only">
        ({of === 'alerts' ? alerts('tabCount', { n: total }) : tasks('tabCount', { n: total })})
      </span>
    </span>
  );
}
