import { useTranslations } from 'next-intl';
import type { Period } from '@/lib/domain/units/unit';
import { showDate } from '@/lib/i18n/format';

/** "từ 01/01/2018", "01/01/2018 – 30/06/2025" */
export function Days({ validFrom, validTo }: Period) {
  const t = useTranslations('unitOffice.unit');
  const from = showDate(validFrom);
  const text = validTo === null ? t('since', { from }) : t('period', { from, to: showDate(validTo) });
  return <span className="whitespace-nowrap font-figures">{text}</span>;
}
