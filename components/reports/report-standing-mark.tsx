import { useTranslations } from 'next-intl';
import { StandingMark } from '@/components/steering/standing-mark';
import type { Status } from '@/lib/domain/criteria/status';
import type { ReportStanding } from '@/lib/domain/reporting/report-standing';

const SIGNS: Readonly<Record<ReportStanding, Status>> = {
  sent: 'met',
  sent_late: 'basically_met',
  due: 'not_assessed',
  late: 'not_met',
};

export function ReportStandingMark({ standing, days }: { standing: ReportStanding; days: number }) {
  const t = useTranslations('reports.standing');
  return (
    <StandingMark sign={SIGNS[standing]} strong={standing === 'late'}>
      {t(standing, { days })}
    </StandingMark>
  );
}
