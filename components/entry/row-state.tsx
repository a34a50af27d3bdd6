import { useTranslations } from 'next-intl';
import { useOutboxState } from '@/components/outbox/use-outbox';
import type { EntryRow } from '@/lib/features/assessments/entry-view';
import type { SaveState } from '@/lib/features/assessments/save-state';
import { showDate, showTime } from '@/lib/i18n/format';
import type { Phase } from './row-answer';

/** What became of the row: saved and when, on its way, waiting for the network, refused and why, locked and why. */
export function RowState({ row, phase, answer }: { row: EntryRow; phase: Phase; answer: SaveState }) {
  const t = useTranslations('entry.state');
  const errorWord = useTranslations('errors');
  const holdWord = useTranslations('outbox.hold');
  const { hold } = useOutboxState();
  const since = row.effectiveOn ? t('since', { day: showDate(row.effectiveOn) }) : t('never');
  const [text, look] = said();
  return (
    <div className="entry-state">
      <p role="status" className={look}>
        {text}
      </p>
    </div>
  );

  function said(): [text: string, look: string] {
    if (row.locked) return [t('locked', { why: errorWord(row.locked) }), 'text-quiet'];
    if (phase === 'saving') return [t('saving'), 'text-quiet'];
    if (phase === 'waiting')
      return [hold === null || hold === 'offline' ? t('waiting') : holdWord(hold), 'text-basically'];
    switch (answer.status) {
      case 'saved':
        return [t('saved', { time: showTime(answer.at) }), 'text-met'];
      case 'refused':
        // Not wrong, only not yet complete: the field itself says what is asked.
        if (answer.code === 'reason_missing') return [t('reason'), 'font-semibold text-basically'];
        return [t('refused', { why: errorWord(answer.code) }), 'font-semibold text-not-met'];
      case 'conflict':
        return [t('conflict'), 'font-semibold text-not-met'];
      case 'idle':
        return [since, 'text-quiet'];
    }
  }
}
