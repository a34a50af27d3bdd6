import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import { planModel } from '@/lib/charts/plan-model';
import { PLAN_KINDS } from '@/lib/domain/plan/plan-figure';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { PlanView } from '@/lib/features/progress/view';
import { PlanHead } from './plan-head';
import { PlanLineName } from './plan-line-name';
import { PlanSources } from './plan-sources';

interface Props {
  plan: PlanView;
  /** Of an average. */
  decimals: number;
  level: UnitLevel;
  single: boolean;
  query: string;
}

/** What is achieved, registered, meant and reckoned for the year, side by side: none of the four is put right by another. */
export function PlanTable({ plan, decimals, level, single, query }: Props) {
  const t = useTranslations('overview.plan');
  const lines = planModel(plan, single, decimals);
  const year = String(plan.year);
  const isDerived = lines.some(({ cells }) => PLAN_KINDS.some((kind) => cells[kind].derived));
  return (
    <div className="flex flex-col gap-2">
      <TakeAway file="ke-hoach">
        <table className="data-table plan-table">
          <caption className="sr-only">{t('caption', { year })}</caption>
          <PlanHead what={t('what')} />
          <tbody>
            {lines.map((line) => (
              <Fragment key={line.unit?.code ?? line.key}>
                <tr>
                  <th scope="row">
                    <PlanLineName line={line} level={level} query={query} />
                  </th>
                  <td className="num font-semibold">{line.achieved ?? <None />}</td>
                  {PLAN_KINDS.map((kind) => (
                    <td key={kind} className="num">
                      {line.cells[kind].text ?? <None />}
                      {line.cells[kind].derived ? <span className="block text-quiet">({t('derived')})</span> : null}
                    </td>
                  ))}
                </tr>
                {line.flags.length > 0 ? (
                  <tr className="plan-flags" data-take="skip">
                    <td colSpan={5}>
                      {line.flags
                        .map((flag) => t(`flag.${flag.code}`, { target: '', registered: '', by: '', ...flag }))
                        .join('; ')}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </TakeAway>
      {isDerived ? <p className="text-small text-quiet">{t('derivedNote')}</p> : null}
      <PlanSources plan={plan} level={level} />
    </div>
  );
}

/** Nobody said it: not the same as none. */
function None() {
  const t = useTranslations('overview.plan');
  return (
    <span className="text-quiet">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('unknown')}</span>
    </span>
  );
}
