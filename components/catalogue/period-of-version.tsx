import { useTranslations } from 'next-intl';
import type { CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import { showDate } from '@/lib/i18n/format';

/** From when to when a version holds; an unknown beginning is said. */
export function PeriodOfVersion({
  version,
}: {
  version: Pick<CatalogueVersion, 'validFrom' | 'validTo' | 'startKnown'>;
}) {
  const t = useTranslations('sets.period');
  const { validFrom, validTo, startKnown } = version;
  const to = validTo === null ? '' : showDate(validTo);
  if (!startKnown) return <span className="text-quiet">{to ? t('untilUnknownStart', { to }) : t('unknownStart')}</span>;
  return (
    <span className="whitespace-nowrap">
      {to ? t('both', { from: showDate(validFrom), to }) : t('from', { from: showDate(validFrom) })}
    </span>
  );
}
