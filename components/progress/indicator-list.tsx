import { useTranslations } from 'next-intl';
import { StaleMark } from '@/components/ui/stale-mark';
import { StatusSign } from '@/components/ui/status-sign';
import { vietnamese, Words } from '@/components/ui/words';
import type { CriterionRow } from '@/lib/features/progress/criterion-row';

/** The indicators of a criterion: value against threshold, and how sure the threshold is. */
export function IndicatorList({ indicators }: { indicators: CriterionRow['indicators'] }) {
  const t = useTranslations('progress.criteria');
  if (indicators.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-6 items-center text-accent">
        {t('indicators', { n: indicators.length })}
      </summary>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.code} className="flex gap-2 py-1">
            <StatusSign status={indicator.status} />
            <span>
              {indicator.code} <span lang="vi">{indicator.name}</span>
              {indicator.value === null ? null : (
                <>
                  :{' '}
                  <span className="font-semibold whitespace-nowrap" lang="vi">
                    {indicator.value}
                  </span>
                </>
              )}
              <span className="text-quiet">
                {' · '}
                {indicator.threshold === null ? (
                  t('thresholdUnknown')
                ) : (
                  <Words of={t('threshold', { threshold: vietnamese(indicator.threshold) })} />
                )}
                {indicator.threshold !== null && !indicator.thresholdConfirmed
                  ? ` (${t('thresholdUnconfirmed')})`
                  : null}
              </span>
              {indicator.asked ? (
                <>
                  <br />
                  <StaleMark asked={indicator.asked} />
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
