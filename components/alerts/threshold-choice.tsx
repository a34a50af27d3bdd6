import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { THRESHOLD_LIMITS, type AlertThresholds } from '@/lib/domain/alerts/thresholds';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { AlertsView } from '@/lib/features/alerts/alerts-view';
import { showInstant } from '@/lib/i18n/format';

/** From when on something is told: said to everybody, chosen by the office. */
export function ThresholdChoice({ view, action }: { view: AlertsView; action: FormAction }) {
  const t = useTranslations('alerts.thresholds');
  const { thresholds, chosenBy, mayChoose } = view;
  const keys = Object.keys(THRESHOLD_LIMITS) as (keyof AlertThresholds)[];
  return (
    <>
      <p className="text-small text-quiet">
        {chosenBy ? t('chosenBy', { post: chosenBy.post, at: showInstant(chosenBy.at) }) : t('default')}
      </p>
      {mayChoose ? (
        <SentForm
          id="nguong-canh-bao"
          action={action}
          submit={t('save')}
          summary={t('change')}
          fields={keys.map((key) => ({
            kind: 'text',
            name: key,
            label: t(key),
            value: String(thresholds[key]),
            hint: t('range', { low: THRESHOLD_LIMITS[key][0], high: THRESHOLD_LIMITS[key][1] }),
            required: true,
          }))}
        />
      ) : null}
    </>
  );
}
