import { useTranslations } from 'next-intl';
import type { CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import type { ThresholdRule } from '@/lib/domain/criteria/evaluate';
import { formatThreshold } from '@/lib/domain/report/value-format';
import { showDate } from '@/lib/i18n/format';
import { langOf } from '@/lib/i18n/lang-of';

/** One threshold; a star where nobody compared it with the decision, a word where it is known to be unknown. */
export function ThresholdCell({ indicator, rule }: { indicator: CatalogueIndicator; rule: ThresholdRule }) {
  const t = useTranslations('sets.page');
  const text = formatThreshold(indicator, rule) ?? rule.text;
  if (text === null) return <span className="text-quiet">{t('unknown')}</span>;
  const { confirmed } = rule;
  const title = confirmed
    ? t('certainty.confirmed', { by: confirmed.by, on: showDate(confirmed.on) })
    : t(rule.certainty === 'verified' ? 'certainty.verified' : 'certainty.other');
  return (
    <span title={title} className="whitespace-nowrap">
      <span lang={langOf(text)}>{text}</span>
      {rule.certainty === 'verified' ? null : (
        <>
          <span aria-hidden="true">*</span>
          <span className="sr-only"> ({t('certainty.other')})</span>
        </>
      )}
    </span>
  );
}

/** What stands in place of thresholds where an indicator has none. */
export function WithoutThreshold({ indicator }: { indicator: CatalogueIndicator }) {
  const t = useTranslations('sets.page');
  if (indicator.thresholdState === 'delegated') return <span className="text-quiet">{t('delegated')}</span>;
  if (indicator.kind === 'boolean') return <span>{t('boolean')}</span>;
  return <span className="text-quiet">{t('unknown')}</span>;
}
