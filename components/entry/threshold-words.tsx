import { useTranslations } from 'next-intl';
import type { EntryThreshold } from '@/lib/features/assessments/entry-view';
import { showDate } from '@/lib/i18n/format';

/** "ngưỡng ≥ 90 % (chưa đối chiếu văn bản)", or by whom, when and with what it was compared. */
export function ThresholdWords({ threshold }: { threshold: EntryThreshold | null }) {
  const t = useTranslations('entry');
  if (!threshold) return t('thresholdUnknown');
  const { text, certain, confirmed, source } = threshold;
  const sure = confirmed
    ? t('thresholdConfirmed', { by: confirmed.by, day: showDate(confirmed.on) })
    : certain
      ? null
      : t('thresholdUnconfirmed');
  const remarks = [sure, source ? t('thresholdSource', { source }) : null].filter((one) => one !== null);
  return (
    <>
      {t('threshold', { threshold: text })}
      {remarks.length > 0 ? ` (${remarks.join('; ')})` : null}
    </>
  );
}
