'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Section } from '@/components/ui/section';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { groupBy } from '@/lib/domain/group-by';
import { type ConflictOfCell, conflictsIn } from '@/lib/features/outbox/cell-state';
import { inOrder } from '@/lib/features/outbox/queue';
import { EMPTY_QUEUE } from '@/lib/features/outbox/stored-letter';
import { ConflictTable } from './conflict-table';
import { FileList } from './file-list';
import { LetterLine } from './letter-line';
import { useOutbox, useOutboxState } from './use-outbox';

/** Everything that waits on this device: what needs a choice first, then what was refused, then what only waits its turn. */
export function WaitingList() {
  const t = useTranslations('outbox');
  const outbox = useOutbox();
  const inBrowser = useInBrowser();
  const { hold, kept, ready } = useOutboxState();
  const queue = useSyncExternalStore(
    (listener) => outbox.on('queue', listener),
    () => outbox.contents(),
    () => EMPTY_QUEUE,
  );
  if (!inBrowser) return <noscript>{t('noScript')}</noscript>;
  if (!ready) return <p className="text-quiet">{t('reading')}</p>;
  const letters = inOrder(queue);
  const conflicts = groupBy(conflictsIn(queue), ({ address: { unit, set, stage } }) => `${unit} ${set} ${stage}`);
  const refused = letters.filter(({ phase }) => phase === 'refused');
  const pending = letters.filter(({ phase }) => phase === 'pending');
  const decide = (cells: readonly ConflictOfCell[], choice: 'mine' | 'theirs') =>
    void outbox.decide(
      cells.map(({ address }) => address),
      choice,
    );
  return (
    <div className="flex flex-col gap-6">
      <p role="status">
        {said()}
        {hold === 'not_signed_in' ? <a href="/sign-in?next=%2Foutbox"> {t('signIn')}</a> : null}
      </p>
      {kept ? null : (
        <p role="alert" className="font-semibold text-not-met">
          {t('line.notKept')}
        </p>
      )}
      {conflicts.size > 0 ? (
        <Section id="xung-dot" title={t('conflicts')}>
          {[...conflicts.values()].map((cells) => (
            <div key={JSON.stringify(cells[0]?.address)} className="pb-4">
              <h3 className="pb-2 font-semibold">{cells[0]?.title}</h3>
              <ConflictTable conflicts={cells} onDecide={decide} />
            </div>
          ))}
        </Section>
      ) : null}
      {refused.length > 0 ? (
        <Section id="bi-tu-choi" title={t('refused')}>
          <ul className="waiting-list">
            {refused.map((letter) => (
              <LetterLine
                key={letter.key}
                letter={letter}
                onRetry={() => void outbox.retry(letter.key)}
                onGiveUp={() => void outbox.giveUp(letter.key)}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      {pending.length > 0 ? (
        <Section id="cho-gui" title={t('pending', { n: pending.length })}>
          <ul className="waiting-list">
            {pending.map((letter) => (
              <LetterLine key={letter.key} letter={letter} />
            ))}
          </ul>
        </Section>
      ) : null}
      <FileList />
    </div>
  );

  function said(): string {
    if (letters.length === 0) return t('nothing');
    if (hold !== null && pending.length > 0) return t(`hold.${hold}`);
    return pending.length > 0 ? t('sending') : t('yourTurn');
  }
}
