import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { contentOf } from '@/lib/features/outbox/letter-body';
import type { StoredLetter } from '@/lib/features/outbox/stored-letter';
import { showInstant } from '@/lib/i18n/format';
import { CellWords } from './cell-words';

interface Props {
  letter: StoredLetter;
  onRetry?: () => void;
  onGiveUp?: () => void;
}

/** One letter in words: of which unit, what it says, and why it was refused. What was refused is given up in two steps. */
export function LetterLine({ letter, onRetry, onGiveUp }: Props) {
  const t = useTranslations('outbox');
  const errorWord = useTranslations('errors');
  const [isSure, setSure] = useState(false);
  const { unit, title, set, stage, effectiveOn, entries, refusal, madeAt } = letter;
  const form = `/entry/${encodeURIComponent(unit)}?${new URLSearchParams({ set, stage, asOf: effectiveOn })}`;
  return (
    <li>
      <p>
        <a href={form} lang="vi">
          {title}
        </a>{' '}
        <span className="text-small text-quiet">{t('typed', { at: showInstant(madeAt) })}</span>
      </p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.item} className="text-small">
            <span className="font-semibold" lang="vi">
              {entry.label}
            </span>
            <CellWords content={contentOf(letter, entry)} since={effectiveOn} />
            {refusal ? (
              <p className="font-semibold text-not-met">{errorWord(refusal.byItem[entry.item] ?? refusal.code)}</p>
            ) : null}
          </li>
        ))}
      </ul>
      {onRetry && onGiveUp ? (
        <p className="flex flex-wrap items-center gap-2 pt-1">
          <Button onClick={onRetry}>{t('retry')}</Button>
          {isSure ? (
            <>
              <Button onClick={onGiveUp}>{t('giveUpSure')}</Button>
              <Button look="bare" onClick={() => setSure(false)}>
                {t('giveUpNot')}
              </Button>
            </>
          ) : (
            <Button look="bare" onClick={() => setSure(true)}>
              {t('giveUp')}
            </Button>
          )}
        </p>
      ) : null}
    </li>
  );
}
