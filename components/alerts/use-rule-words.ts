import { useTranslations } from 'next-intl';
import type { AlertKind } from '@/lib/domain/alerts/alert';
import type { AlertsView } from '@/lib/features/alerts/alerts-view';

/** The rule of a kind with the tenant's own thresholds in it. */
export function useRuleWords({ thresholds, registered }: AlertsView, day: string): (kind: AlertKind) => string {
  const t = useTranslations('alerts.rule');
  const year = day.slice(0, 4);
  return (kind) => {
    switch (kind) {
      case 'regress':
        return t('regress');
      case 'stall':
        return `${t('stall', { n: thresholds.stallMonths })} ${t(whose(registered), { year })}`;
      case 'jump':
        return t('jump', { n: thresholds.jumpCriteria, share: thresholds.decemberShare });
      case 'no_assessment':
        return t('no_assessment', { n: thresholds.assessDays });
      case 'stale':
        return t('stale', { n: thresholds.staleMonths, days: thresholds.untouchedDays });
      case 'evidence':
        return t('evidence', { n: thresholds.expireDays });
    }
  };
}

function whose(registered: AlertsView['registered']) {
  if (registered === null) return 'stallUntold';
  return registered ? 'stallRegistered' : 'stallNobody';
}
