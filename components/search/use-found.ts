import { useEffect, useState } from 'react';
import type { SearchView } from '@/lib/features/search/search-view';

/** After the last letter. */
const REST_MS = 150;

export interface Found {
  readonly view: SearchView | null;
  readonly failed: boolean;
}

/** Asks for what was typed as soon as the typing rests; an answer to older letters is dropped. */
export function useFound(typed: string, query: string): Found {
  const [found, setFound] = useState<Found>({ view: null, failed: false });
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const params = new URLSearchParams(query);
      params.set('q', typed);
      try {
        const answer = await fetch(`/api/search?${params.toString()}`, { signal: stop.signal });
        if (!answer.ok) throw new Error(String(answer.status));
        setFound({ view: (await answer.json()) as SearchView, failed: false });
      } catch {
        if (!stop.signal.aborted) setFound({ view: null, failed: true });
      }
    };
    const timer = typed.trim() === '' ? undefined : setTimeout(() => void ask(), REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, query]);
  return typed.trim() === '' ? { view: null, failed: false } : found;
}
