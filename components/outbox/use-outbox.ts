'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { laterFact } from '@/lib/features/outbox/cell-key';
import type { CellOnDay, CellState } from '@/lib/features/outbox/letter';
import type { Outbox, OutboxState } from './outbox';
import { useOutboxOfPage } from './outbox-provider';

/** The outbox itself: `put` keeps and sends a letter, `cell` reads a cell. It never changes, so it redraws nothing. */
export function useOutbox(): Outbox {
  return useOutboxOfPage().outbox;
}

/**
 * What this device knows of one cell beyond what the page brought; redraws when this cell changes. Null where the page
 * is as new: on the server, before anything was typed, and when the page has come anew since.
 * @param factId the cell's fact in the page, '' for none
 */
export function useCell({ unit, set, stage, item, day }: CellOnDay, factId: string): CellState | null {
  const outbox = useOutbox();
  const subscribe = useCallback(
    (listener: () => void) => outbox.onCell({ unit, set, stage, item, day }, listener),
    [outbox, unit, set, stage, item, day],
  );
  const state = useSyncExternalStore(
    subscribe,
    () => outbox.cell({ unit, set, stage, item, day }),
    () => null,
  );
  return state && isNews(state, factId) ? state : null;
}

/** Has the device something to say of a cell to a page that shows this fact? What was saved from here may be superseded. */
export function isNews(state: CellState, factId: string): boolean {
  if (state.phase !== 'saved') return true;
  return state.factId === factId ? state.at !== null : laterFact(factId, state.factId) !== factId;
}

/** How much waits, and why nothing is sent; redraws when that changes. */
export function useOutboxState(): OutboxState {
  const outbox = useOutbox();
  const subscribe = useCallback((listener: () => void) => outbox.on('queue', listener), [outbox]);
  return useSyncExternalStore(subscribe, () => outbox.overview(), atRest);
}

const AT_REST: OutboxState = { pending: 0, conflicts: 0, refused: 0, hold: null, kept: true, ready: false };
const atRest = () => AT_REST;
