import { useTranslations } from 'next-intl';
import { vietnamese, Words } from './words';
import { showDate } from '@/lib/i18n/format';

/** "SỐ LIỆU CHỜ CẬP NHẬT · BHXH huyện, 25/10/2018": the value is stale, a newer one was asked for. */
export function StaleMark({ asked }: { asked: { readonly of: string; readonly on: string } }) {
  const t = useTranslations('words');
  return (
    <span className="text-small text-basically">
      <span className="font-semibold">{t('stale')}</span>{' '}
      <Words of={t('staleAsked', { of: vietnamese(asked.of), day: showDate(asked.on) })} />
    </span>
  );
}
