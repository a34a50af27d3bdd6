'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useOutboxOfPage } from '@/components/outbox/outbox-provider';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { askRemoval, askValidity, type Refused } from '@/lib/device/ask-evidence';
import type { EvidenceItem } from '@/lib/features/evidence/evidence-view';

interface Props {
  item: EvidenceItem;
  /** ISO day of the page. */
  day: string;
  /** The list is read anew. */
  onChanged: () => void;
}

/** A day of validity, and taking away; the latter asks once more. */
export function EvidenceChanges({ item, day, onChanged }: Props) {
  const t = useTranslations('evidence');
  const errorWord = useTranslations('errors');
  const { account } = useOutboxOfPage();
  const [asks, setAsks] = useState<'nothing' | 'validity' | 'removal'>('nothing');
  const [until, setUntil] = useState(item.validUntil ?? '');
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const work = async (asked: Promise<Refused | null>) => {
    setBusy(true);
    const answer = await asked;
    setBusy(false);
    setRefused(answer);
    if (answer) return;
    setAsks('nothing');
    onChanged();
  };
  const name = <span className="sr-only"> {item.name}</span>;
  return (
    <div className="evidence-changes" data-asks={asks === 'nothing' ? undefined : asks}>
      {asks === 'nothing' ? (
        <>
          <Button look="bare" className="max-sm:min-h-12" onClick={() => setAsks('validity')}>
            {item.validUntil ? t('changeValidity') : t('setValidity')}
            {name}
          </Button>
          <Button look="bare" className="max-sm:min-h-12" onClick={() => setAsks('removal')}>
            {t('remove')}
            {name}
          </Button>
        </>
      ) : null}
      {asks === 'validity' ? (
        <>
          <label className="inline-flex items-center gap-2">
            {t('validUntil')}
            <DateField
              defaultValue={until}
              onChange={(event) => setUntil(event.target.value)}
              className="max-sm:min-h-12"
            />
          </label>
          <Button
            disabled={isBusy}
            className="max-sm:min-h-12"
            onClick={() => void work(askValidity(account, item.id, day, until || null))}
          >
            {t('keep')}
          </Button>
        </>
      ) : null}
      {asks === 'removal' ? (
        <>
          <span>{t('removeQuestion')}</span>
          <Button
            disabled={isBusy}
            className="max-sm:min-h-12"
            onClick={() => void work(askRemoval(account, item.id, day))}
          >
            {t('remove')}
            {name}
          </Button>
        </>
      ) : null}
      {asks === 'nothing' ? null : (
        <Button look="bare" className="max-sm:min-h-12" onClick={() => setAsks('nothing')}>
          {t('leave')}
        </Button>
      )}
      {refused ? (
        <span role="alert" className="font-semibold text-not-met">
          {refused.status === 'offline' ? t('offline') : errorWord(refused.code)}
        </span>
      ) : null}
    </div>
  );
}
