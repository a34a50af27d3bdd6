import { useTranslations } from 'next-intl';
import type { Period } from '@/lib/domain/units/unit';
import { showDate } from '@/lib/i18n/format';

/** "từ 01/01/2016", "01/01/2016 – 28/02/2025" */
export function PeriodWords({ validFrom, validTo }: Period) {
  const t = useTranslations('beside.form');
  const text =
    validTo === null
      ? t('since', { from: showDate(validFrom) })
      : t('period', { from: showDate(validFrom), to: showDate(validTo) });
  return <span className="whitespace-nowrap font-figures">{text}</span>;
}
