import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import { showDate } from '@/lib/i18n/format';

/** Who compared how many thresholds with which decision, and when. */
export function Confirmations({ version }: { version: Pick<CatalogueVersion, 'criteria'> }) {
  const t = useTranslations('sets.page');
  const counted = new Map<string, { by: string; on: string; source: string; n: number }>();
  for (const { indicators } of version.criteria) {
    for (const { confirmed, source } of indicators.flatMap((indicator) => indicator.thresholds)) {
      if (!confirmed) continue;
      const key = `${confirmed.on} ${confirmed.by} ${source ?? ''}`;
      const n = (counted.get(key)?.n ?? 0) + 1;
      counted.set(key, { ...confirmed, source: source ?? '–', n });
    }
  }
  if (counted.size === 0) return null;
  return (
    <ul className="text-small text-quiet">
      {[...counted].map(([key, { by, on, source, n }]) => (
        <li key={key}>
          {t('confirmedList')}:{' '}
          <Words of={t('confirmedBy', { by: vietnamese(by), on: showDate(on), n, source: vietnamese(source) })} />
        </li>
      ))}
    </ul>
  );
}
