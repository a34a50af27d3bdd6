'use client';

import { useCallback, useEffect, useState } from 'react';
import { askEvidence, type ListAnswer } from '@/lib/device/ask-evidence';
import { useArrived } from './courier-provider';
import type { EvidencePlace } from './evidence-place';

/** The list of a place, read anew whenever a file has arrived; what was shown stays until the new one is there. */
export function useEvidence({ unit, set, criterion, day }: EvidencePlace): {
  answer: ListAnswer | null;
  again: () => void;
} {
  const arrived = useArrived();
  const [times, setTimes] = useState(0);
  const [answer, setAnswer] = useState<ListAnswer | null>(null);
  useEffect(() => {
    let isLeft = false;
    void askEvidence({ unit, set, criterion, day }).then((next) => {
      // A list that is there is not exchanged for a failure to read it again.
      if (!isLeft) setAnswer((now) => (next.status !== 'ready' && now?.status === 'ready' ? now : next));
    });
    return () => {
      isLeft = true;
    };
  }, [unit, set, criterion, day, arrived, times]);
  useEffect(() => {
    const again = () => setTimes((now) => now + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);
  return { answer, again: useCallback(() => setTimes((now) => now + 1), []) };
}
