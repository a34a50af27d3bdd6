import { useTranslations } from 'next-intl';
import { showDate } from '@/lib/i18n/format';

/** Said on every page of a tenant that lives on a fixed day: what is seen is a demonstration or a training. */
export function Ribbon({ day }: { day: string }) {
  const t = useTranslations('shell');
  return (
    <p className="ribbon">
      <span className="shell-width block">{t('fixedDay', { day: showDate(day) })}</span>
    </p>
  );
}
