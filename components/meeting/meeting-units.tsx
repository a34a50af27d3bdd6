import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { ForecastRange } from '@/components/forecast/forecast-range';
import { PlanHead } from '@/components/progress/plan-head';
import { PlanLineName } from '@/components/progress/plan-line-name';
import { Section } from '@/components/ui/section';
import { planModel, type PlanLine } from '@/lib/charts/plan-model';
import { PLAN_KINDS } from '@/lib/domain/plan/plan-figure';
import type { MeetingUnit, MeetingView } from '@/lib/features/meeting/view';
import { hasReasons, UnitReasons } from './unit-reasons';

/** Who planned something for the year: done, registered, target and estimate side by side, the forecast beside them. */
export function MeetingUnits({ view, query }: { view: MeetingView; query: string }) {
  const t = useTranslations('meeting.units');
  const planWords = useTranslations('overview.plan');
  const word = useTranslations('words.level')(view.set.level);
  const year = view.asOf.slice(0, 4);
  const lines = view.plan ? planModel(view.plan, view.single, view.decimals) : [];
  const byCode = new Map(view.units.map((unit) => [unit.code, unit]));
  const unitOf = ({ unit, key }: PlanLine): MeetingUnit | undefined =>
    unit ? byCode.get(unit.code) : view.single && key === 'met' ? view.units[0] : undefined;
  const title = t('title', { year, level: word });
  if (lines.length === 0)
    return (
      <Section id="dang-ky" title={title}>
        <p className="text-small text-quiet">{t(view.sentence === null ? 'untold' : 'none', { year })}</p>
      </Section>
    );
  return (
    <Section id="dang-ky" title={title}>
      <table className="data-table plan-table meeting-plan">
        <caption className="sr-only">{title}</caption>
        <PlanHead what={planWords('what')} forecast />
        <tbody>
          {lines.map((line) => {
            const unit = unitOf(line);
            return (
              <Fragment key={line.unit?.code ?? line.key}>
                <tr>
                  <th scope="row">
                    <PlanLineName line={line} level={view.set.level} query={query} />
                  </th>
                  <td className="num font-semibold">{line.achieved ?? '–'}</td>
                  {PLAN_KINDS.map((kind) => (
                    <td key={kind} className="num">
                      {line.cells[kind].text ?? <span className="text-quiet">–</span>}
                    </td>
                  ))}
                  <td className="num">{unit ? <ForecastRange forecast={unit.forecast} /> : null}</td>
                </tr>
                {unit && hasReasons(unit, line.flags) ? (
                  <tr className="plan-flags">
                    <td colSpan={6}>
                      <UnitReasons unit={unit} flags={line.flags} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
