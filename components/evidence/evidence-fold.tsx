'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { completenessOf } from '@/lib/domain/evidence/completeness';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import type { EvidenceItem } from '@/lib/features/evidence/evidence-view';
import { useWaitingCount } from './courier-provider';
import { EvidenceList } from './evidence-list';
import { itemsOf, type EvidencePlace } from './evidence-place';
import { useOpened } from '@/components/ui/use-opened';

/** "2 minh chứng" under a criterion; opened, the files themselves and where more are added. */
export function EvidenceFold({ row, view }: { row: EntryRow; view: EntryView }) {
  const t = useTranslations('evidence');
  const { isOpen, details } = useOpened();
  const place = evidencePlaceOf(row, view);
  const waiting = useWaitingCount(place.unit, place.set, itemsOf(place));
  // Once the list was read, it knows better than the page.
  const [read, setRead] = useState<readonly EvidenceItem[] | null>(null);
  const indicatorItems = place.indicators.map(({ item }) => item);
  const counted = read ? completenessOf(row.item, indicatorItems, read, view.day) : row.evidence;
  const { pieces, proved, indicators } = counted;
  const { locked } = row.evidence;
  return (
    <details className="evidence-fold" {...details}>
      <summary className="flex min-h-8 flex-wrap items-center text-small text-accent max-sm:min-h-12">
        <span>{pieces > 0 ? t('count', { n: pieces }) : locked === null ? t('add') : t('countNone')}</span>
        {waiting > 0 ? (
          <span className="ml-3 font-semibold text-basically">{t('onTheirWay', { n: waiting })}</span>
        ) : null}
        {pieces > 0 && !proved ? <span className="ml-3 text-not-met">{t('allExpired')}</span> : null}
        {indicators.proved > 0 ? (
          <span className="ml-3 text-quiet">{t('ofIndicators', { proved: indicators.proved, of: indicators.of })}</span>
        ) : null}
      </summary>
      <noscript>
        <p className="text-small">{t('needsScripts')}</p>
      </noscript>
      {isOpen ? <EvidenceList place={place} locked={locked} onRead={setRead} /> : null}
    </details>
  );
}

/** The place of a row of the entry form. */
export function evidencePlaceOf(row: EntryRow, view: EntryView): EvidencePlace {
  return {
    ...{ unit: view.code, title: view.title, set: view.setId, day: view.day },
    criterion: row.number,
    name: row.name,
    indicators: row.indicators.map(({ item, code, name }) => ({ item, code, name })),
  };
}
