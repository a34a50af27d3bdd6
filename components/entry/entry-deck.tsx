'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Status } from '@/lib/domain/criteria/status';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import { EntryBar } from './entry-bar';
import { EntryStrip } from './entry-strip';
import { EntrySummary } from './entry-summary';
import { useDeck } from './use-deck';
import { useGoingOn } from './use-going-on';

interface Props {
  view: EntryView;
  statusOf: (row: EntryRow) => Status;
  missing: readonly EntryRow[];
  /** The forms of the criteria, in the order of the view. */
  children: ReactNode;
}

/**
 * On a phone one criterion a screen: a strip of all with their signs, keys in reach of the thumb, a summary at the end.
 * On wide screens, on paper and without scripts the forms stand one under the other.
 */
export function EntryDeck({ view, statusOf, missing, children }: Props) {
  const t = useTranslations('entry.deck');
  const { frame, deck, current, go } = useDeck();
  const goesOn = view.rows.some(isDoneByOneTap);
  const [isGoingOn, setGoingOn] = useState(true);
  useGoingOn(deck, goesOn && isGoingOn, (chosenIn) => {
    const row = view.rows[current];
    return row && isDoneByOneTap(row) && chosenIn === row.item ? () => go(current + 1) : null;
  });

  return (
    <div ref={frame} className="entry-frame">
      <EntryStrip view={view} statusOf={statusOf} current={current} onGo={go} />
      {goesOn ? (
        <label className="entry-going-on">
          <input type="checkbox" checked={isGoingOn} onChange={(event) => setGoingOn(event.target.checked)} />
          {t('goOn')}
        </label>
      ) : null}
      <div ref={deck} className="entry-deck">
        {children}
        <EntrySummary view={view} missing={missing} statusOf={statusOf} onGo={go} />
      </div>
      <EntryBar view={view} current={current} onGo={go} />
    </div>
  );
}

/** Met is all that can be said of it: it has no indicators that ask for figures. */
function isDoneByOneTap(row: EntryRow): boolean {
  return row.indicators.length === 0 && row.locked === null;
}
