'use client';

import { useMemo } from 'react';
import { useCells } from '@/components/outbox/use-cells';
import type { Status } from '@/lib/domain/criteria/status';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import { addressOf } from '@/lib/features/cells/cell-view';

/** How each criterion stands: as the page brought it, or as this device knows better. What was refused does not stand. */
export function useRowStatuses(view: EntryView): (row: EntryRow) => Status {
  const cells = useMemo(
    () => view.rows.map((row) => ({ address: addressOf(view, row.item), factId: row.factId ?? '' })),
    [view],
  );
  const states = useCells(cells);
  const known = new Map(
    view.rows.map((row, at) => {
      const state = states[at];
      const stands = state && state.phase !== 'refused' && state.phase !== 'conflict' && state.ownDay === null;
      return [row.item, stands ? state.content.status : null];
    }),
  );
  return (row) => known.get(row.item) ?? row.status;
}
