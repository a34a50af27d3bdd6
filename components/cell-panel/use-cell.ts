'use client';

import { useEffect, useState } from 'react';
import type { CellView } from '@/lib/features/cells/cell-view';
import type { CellAddress } from '@/lib/features/outbox/letter';

/** hidden: nothing that this person may read, or signed out meanwhile. */
export type CellAnswer =
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly view: CellView }
  | { readonly state: 'offline' | 'failed' | 'hidden' | 'signedOut' };

/** Who walks through a grid passes over cells: only one that rests is asked for. */
const REST_MS = 250;

/** Asks for what stands beside a cell once it rests; `again` asks anew. */
export function useCell(address: CellAddress, asOf: string): { answer: CellAnswer; again: () => void } {
  const url = urlOf(address, asOf);
  const [asked, setAsked] = useState<{ url: string; times: number; answer: CellAnswer }>(READING);
  const [times, setTimes] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      void ask(url, stop.signal).then((answer) => {
        if (!stop.signal.aborted) setAsked({ url, times, answer });
      });
    }, REST_MS);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [url, times]);

  useEffect(() => {
    const retry = () => setTimes((now) => now + 1);
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, []);

  const isCurrent = asked.url === url && asked.times === times;
  return { answer: isCurrent ? asked.answer : READING.answer, again: () => setTimes((now) => now + 1) };
}

const READING = { url: '', times: 0, answer: { state: 'reading' } } as const;

function urlOf({ unit, set, stage, item }: CellAddress, asOf: string): string {
  return `/api/cells/${encodeURIComponent(unit)}?${new URLSearchParams({ set, stage, item, asOf }).toString()}`;
}

async function ask(url: string, signal: AbortSignal): Promise<CellAnswer> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (response.ok) return { state: 'ready', view: (await response.json()) as CellView };
    if (response.status === 404) return { state: 'hidden' };
    return { state: response.status === 401 ? 'signedOut' : 'failed' };
  } catch {
    // A fetch that throws met no network; what is not JSON came from something between here and the server.
    return { state: 'offline' };
  }
}
