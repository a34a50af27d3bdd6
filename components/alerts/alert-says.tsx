import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import type { AlertSays } from '@/lib/features/alerts/alerts-view';
import { showDate } from '@/lib/i18n/format';

/** What a row says beside unit, criterion and day. */
export function AlertWords({ says }: { says: AlertSays }) {
  const t = useTranslations('alerts.says');
  switch (says.kind) {
    case 'regress':
      return (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <StatusSign status={says.from} word />
          <span>→</span>
          <StatusSign status={says.to} word />
        </span>
      );
    case 'stall':
      return <StatusSign status={says.status} word />;
    case 'jump': {
      const numbers = says.numbers.join(', ');
      const n = says.numbers.length;
      return says.why === 'week'
        ? t('week', { n, numbers, until: showDate(says.until) })
        : t('december', { n, numbers, ofYear: says.ofYear });
    }
    case 'no_assessment':
      return t('noAssessment');
    case 'stale': {
      if (says.codes.length === 0) return t('unitUntouched');
      const codes = says.codes.join(', ');
      return says.askedOf === null ? t('staleValues', { codes }) : t('staleAsked', { codes, of: says.askedOf });
    }
    case 'evidence':
      return t(says.expired ? 'expired' : 'expiring', { name: says.name });
  }
}
