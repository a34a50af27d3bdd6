import { useTranslations } from 'next-intl';
import type { Status } from '@/lib/domain/criteria/status';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import { counts } from '@/lib/domain/progress/counting';
import { showDate } from '@/lib/i18n/format';

/** What a status was on the comparison day; an arrow only where something was gained or lost. */
export function StatusChange({ from, to, since }: { from: Status; to: Status; since: string }) {
  const t = useTranslations('progress.criteria');
  const word = useTranslations('words.status');
  const gained = counts(to, DEFAULT_COUNTING) && !counts(from, DEFAULT_COUNTING);
  const lost = !counts(to, DEFAULT_COUNTING) && counts(from, DEFAULT_COUNTING);
  return (
    <span className={`block ${gained ? 'gain' : lost ? 'loss' : 'text-quiet'}`}>
      <span aria-hidden="true">{gained ? '▲ ' : lost ? '▼ ' : ''}</span>
      {t('was', { status: word(from), day: showDate(since) })}
    </span>
  );
}
