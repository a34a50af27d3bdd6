'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import type { ErrorCode } from '@/lib/errors';
import type { EvidenceItem } from '@/lib/features/evidence/evidence-view';
import { showInstant } from '@/lib/i18n/format';
import { EvidenceDrop } from './evidence-drop';
import { EvidenceEntry } from './evidence-item';
import type { EvidencePlace } from './evidence-place';
import { EvidenceQueue } from './evidence-queue';
import { useEvidence } from './use-evidence';

interface Props {
  place: EvidencePlace;
  /** Why nothing may be added, as the page knew it; the list's own word comes later. */
  locked: ErrorCode | null;
  /** Told of what is there, each time it was read. */
  onRead?: (items: readonly EvidenceItem[]) => void;
}

/** The evidence of a criterion and its indicators: what is there, what is on its way, and where more is added. */
export function EvidenceList({ place, locked: lockedOfPage, onRead }: Props) {
  const t = useTranslations('evidence');
  const errorWord = useTranslations('errors');
  const { answer, again } = useEvidence(place);
  const list = answer?.status === 'ready' ? answer.list : null;
  useEffect(() => {
    if (list) onRead?.(list.items);
  }, [list, onRead]);
  const locked = list ? list.locked : lockedOfPage;
  // What happens to these fields is no change of the form they stand in.
  const apart = (event: { stopPropagation: () => void }) => event.stopPropagation();
  return (
    <section aria-label={t('label', { number: place.criterion })} className="evidence" onChange={apart} onBlur={apart}>
      {locked === null ? (
        <EvidenceDrop place={place} />
      ) : (
        <p className="text-quiet">{t('locked', { why: errorWord(locked) })}</p>
      )}
      <EvidenceQueue place={place} />
      {answer === null ? <p className="text-quiet">{t('reading')}</p> : null}
      {answer && answer.status !== 'ready' ? (
        <p className={answer.status === 'offline' ? 'text-quiet' : 'font-semibold text-not-met'}>
          {answer.status === 'offline' ? t('listOffline') : t('listFailed', { why: errorWord(answer.code) })}
          <Button look="bare" className="ml-1 max-sm:min-h-12" onClick={again}>
            {t('again')}
          </Button>
        </p>
      ) : null}
      {list && list.items.length > 0 ? (
        <ul className="evidence-list">
          {list.items.map((item) => (
            <EvidenceEntry key={item.id} item={item} day={place.day} mayChange={locked === null} onChanged={again} />
          ))}
        </ul>
      ) : null}
      {list?.items.length === 0 ? <p className="text-quiet">{t('none')}</p> : null}
      {list && list.removed.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-8 items-center text-accent max-sm:min-h-12">
            {t('removed', { n: list.removed.length })}
          </summary>
          <ul className="evidence-facts flex-col">
            {list.removed.map(({ id, name, by, at }) => (
              <li key={id} className="wrap-anywhere">
                {t('removedBy', { name, post: by, at: showInstant(at) })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
