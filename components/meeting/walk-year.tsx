import { useTranslations } from 'next-intl';
import { ForecastRange } from '@/components/forecast/forecast-range';
import { PLAN_KINDS } from '@/lib/domain/plan/plan-figure';
import { yearEndsOf } from '@/lib/domain/plan/plan-flags';
import { formatAmount } from '@/lib/domain/report/plan-amount';
import type { MeetingUnit, MeetingView } from '@/lib/features/meeting/view';

/** What was said of the end of the year, and where the unit's own history leads: side by side, none in another's place. */
export function WalkYear({ view, unit }: { view: MeetingView; unit: MeetingUnit }) {
  const t = useTranslations('meeting');
  const words = useTranslations('overview.plan');
  const ends = yearEndsOf(unit.plan?.figures ?? [], 'criteria', unit.plan?.start ?? null);
  const said = PLAN_KINDS.flatMap((kind) => {
    const end = ends[kind];
    return end ? [{ kind, text: formatAmount(end) }] : [];
  });
  if (said.length === 0 && !unit.forecast) return null;
  return (
    <dl className="walk-year" aria-label={t('walk.year', { year: view.asOf.slice(0, 4) })}>
      {said.map(({ kind, text }) => (
        <div key={kind}>
          <dt>{words(kind)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{words('forecast')}</dt>
        <dd>
          <ForecastRange forecast={unit.forecast} />
        </dd>
      </div>
    </dl>
  );
}
