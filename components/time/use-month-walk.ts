'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { frameOf } from '@/lib/charts/month-frames';
import type { MonthFrames } from '@/lib/features/progress/month-frames-view';

type Answer = { readonly state: 'ready'; readonly frames: MonthFrames } | { readonly state: 'signedOut' | 'failed' };

export interface MonthWalk {
  /** `closed`: nobody has asked for the months yet. */
  readonly state: 'closed' | 'loading' | Answer['state'];
  readonly frames: MonthFrames | null;
  /** The frame that is shown; -1 while there is none. */
  readonly at: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly move: (at: number) => void;
  readonly again: () => void;
}

const PARAM = 'month';

/**
 * A walk over the months of a unit: they are asked for when somebody opens it, and the month stands in the address.
 * @param query the page's own ("?asOf=…&set=…")
 */
export function useMonthWalk(code: string, query: string): MonthWalk {
  const [month, setMonth] = useState(useSearchParams().get(PARAM));
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<{ url: string; answer: Answer } | null>(null);
  const isOpen = month !== null;
  const url = `/api/units/${encodeURIComponent(code)}/months${query}`;
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    void ask(url, stop.signal).then((answer) => {
      if (!stop.signal.aborted) setTold({ url, answer });
    });
    return () => stop.abort();
  }, [isOpen, url, attempt]);
  const answer = isOpen && told?.url === url ? told.answer : null;
  const frames = answer?.state === 'ready' ? answer.frames : null;
  const put = useCallback((next: string | null) => {
    setMonth(next);
    rememberInAddress(next);
  }, []);
  const move = useCallback((at: number) => put(frames?.days[at]?.slice(0, 7) ?? ''), [put, frames]);
  return {
    state: isOpen ? (answer?.state ?? 'loading') : 'closed',
    frames,
    at: frames ? (month ? frameOf(frames, month) : frames.days.length - 1) : -1,
    open: useCallback(() => put(''), [put]),
    close: useCallback(() => put(null), [put]),
    move,
    again: useCallback(() => {
      setTold(null);
      setAttempt((now) => now + 1);
    }, []),
  };
}

async function ask(url: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (response.ok) return { state: 'ready', frames: (await response.json()) as MonthFrames };
    return { state: response.status === 401 ? 'signedOut' : 'failed' };
  } catch {
    return { state: 'failed' };
  }
}

function rememberInAddress(month: string | null) {
  const url = new URL(window.location.href);
  if (month) url.searchParams.set(PARAM, month);
  else url.searchParams.delete(PARAM);
  window.history.replaceState(window.history.state, '', url);
}
