import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Report } from '@/components/reports/report';
import { Reports } from '@/components/reports/reports';
import { requireActor } from '@/lib/auth/require-actor';
import { sendDuty, sendDutyEnd, sendPeriodReport } from '@/lib/features/reports/actions';
import { loadReport, loadReports } from '@/lib/features/reports/loaders';
import { readParam } from '@/lib/features/progress/page-question';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { SteeringFrame } from '../steering-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('steering.nav');
  return { title: `${(await loadPage(props)).head.title} · ${t('reports')}` };
}

/** Reports by period: who owes which, and with `period` in the address the filled report itself. */
export default async function UnitReportsPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head } = page;
  const [actor, params] = [await requireActor(), await props.searchParams];
  const asked = { ...params, asOf: head.asOf, set: head.sets.find((set) => set.current)?.id };
  const period = readParam(params, 'period');
  return (
    <SteeringFrame page={page} current="reports">
      <ClientMessages namespaces={['form', 'errors', 'takeAway', 'progress']}>
        {period ? (
          <Report
            report={await orNotFound(() => loadReport(actor, head.code, period, asked, head.query))}
            send={sendPeriodReport}
          />
        ) : (
          <Reports
            view={await orNotFound(() => loadReports(actor, head.code, asked, head.query))}
            addDuty={sendDuty}
            endDuty={sendDutyEnd}
          />
        )}
      </ClientMessages>
    </SteeringFrame>
  );
}
