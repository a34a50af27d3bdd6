'use client';

import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { CellOnDay, CellState } from '@/lib/features/outbox/letter';
import { isNews, useOutbox } from './use-outbox';

const NONE: readonly (CellState | null)[] = [];

/**
 * `useCell` for several cells at once, in their order.
 * @param cells the same number of cells at every call
 */
export function useCells(
  cells: readonly { readonly address: CellOnDay; readonly factId: string }[],
): readonly (CellState | null)[] {
  const outbox = useOutbox();
  const last = useRef(NONE);
  const key = JSON.stringify(cells);
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = (JSON.parse(key) as typeof cells).map(({ address }) => outbox.onCell(address, listener));
      return () => stops.forEach((stop) => stop());
    },
    [outbox, key],
  );
  const read = () => {
    const now = cells.map(({ address, factId }) => {
      const state = outbox.cell(address);
      return state && isNews(state, factId) ? state : null;
    });
    const isSame = now.length === last.current.length && now.every((state, at) => state === last.current[at]);
    if (!isSame) last.current = now;
    return last.current;
  };
  return useSyncExternalStore(subscribe, read, () => NONE);
}
