import { useTranslations } from 'next-intl';
import type { EntryThreshold } from '@/lib/features/assessments/entry-view';
import { showDate } from '@/lib/i18n/format';

interface Props {
  threshold: EntryThreshold | null;
  /** What was said just before; the threshold is not said twice. */
  reason: string | null;
}

/** "yêu cầu ≥ 90 % (chưa đối chiếu văn bản)", or by whom, when and with what it was compared. */
export function ThresholdWords({ threshold, reason }: Props) {
  const t = useTranslations('entry');
  if (!threshold) return reason === null ? t('thresholdUnknown') : null;
  const { text, certain, confirmed, source } = threshold;
  const sure = confirmed
    ? t('thresholdConfirmed', { by: confirmed.by, day: showDate(confirmed.on) })
    : certain
      ? null
      : t('thresholdUnconfirmed');
  const remarks = [sure, source ? t('thresholdSource', { source }) : null].filter((one) => one !== null);
  const words = reason?.includes(text) ? '' : ` · ${t('threshold', { threshold: text })}`;
  const sureness = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
  return `${words}${sureness}`.slice(reason === null ? 3 : 0);
}
