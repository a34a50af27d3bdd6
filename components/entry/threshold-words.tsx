import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import { isThresholdConfirmed } from '@/lib/domain/criteria/threshold-confirmed';
import { formatThreshold, type WrittenIndicator } from '@/lib/domain/report/value-format';
import type { EntryIndicator } from '@/lib/features/assessments/entry-view';
import { showDate } from '@/lib/i18n/format';

interface Props {
  indicator: WrittenIndicator & Pick<EntryIndicator, 'thresholds'>;
  /** What was said just before; the threshold is not said twice. */
  reason: string | null;
}

/** "yêu cầu ≥ 90 % (chưa đối chiếu văn bản)", or by whom, when and with what it was compared. */
export function ThresholdWords({ indicator, reason }: Props) {
  const t = useTranslations('entry');
  const threshold = indicator.thresholds[0] ?? null;
  const text = formatThreshold(indicator, threshold);
  if (threshold === null || text === null) return reason === null ? t('thresholdUnknown') : null;
  const { confirmed, source } = threshold;
  const sure = confirmed
    ? t('thresholdConfirmed', { by: vietnamese(confirmed.by), day: showDate(confirmed.on) })
    : isThresholdConfirmed(threshold)
      ? null
      : t('thresholdUnconfirmed');
  const remarks = [sure, source ? t('thresholdSource', { source: vietnamese(source) }) : null].filter(
    (one) => one !== null,
  );
  const words = reason?.includes(text) ? '' : ` · ${t('threshold', { threshold: vietnamese(text) })}`;
  const sureness = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
  return <Words of={`${words}${sureness}`.slice(reason === null ? 3 : 0)} />;
}
