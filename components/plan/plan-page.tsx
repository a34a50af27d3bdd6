import { useTranslations } from 'next-intl';
import { PlanTable } from '@/components/progress/plan-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { isPlanned } from '@/lib/charts/plan-model';
import { formatPercent } from '@/lib/domain/report/format';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { PlanPageView } from '@/lib/features/plan-figures/view';
import { GroupSums } from './group-sums';
import { PaceLine } from './pace-line';
import { PlanForms } from './plan-forms';
import { PlanRows } from './plan-rows';
import { Registrations } from './registrations';
import { UnmetCriteria } from './unmet-criteria';
import { YearEndViews } from './year-end-views';

interface Props {
  view: PlanPageView;
  illustrative: boolean;
  action: FormAction;
  /** Made on the server when the page is drawn, one a form. */
  keys: readonly string[];
}

/** Where a unit's year leads: time, four figures, forecast, and the forms of who may record them. */
export function PlanPage({ view, illustrative, action, keys }: Props) {
  const t = useTranslations('plan');
  const { plan, unit, group, time, countedLevel, single } = view;
  const year = String(view.year);
  const share = formatPercent(time.dayOfYear, time.yearDays);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex max-w-4xl flex-col gap-2">
        <p className="text-large font-semibold">
          {time.daysLeft > 0 ? t('time', { days: time.daysLeft, year, share }) : t('timeOver', { year })}
        </p>
        {unit?.pace ? <PaceLine pace={unit.pace} year={year} registered={unit.ends.registered !== null} /> : null}
        {group ? <GroupSums group={group} level={countedLevel} decimals={view.decimals} /> : null}
      </div>
      <Section id="bon-con-so" title={t('figures', { year })}>
        {isPlanned(plan) ? (
          <PlanTable plan={plan} decimals={view.decimals} level={countedLevel} single={single} query={view.query} />
        ) : (
          <p className="text-quiet">{t('nothing', { year, title: view.title })}</p>
        )}
      </Section>
      {unit ? <YearEndViews unit={unit} year={year} illustrative={illustrative} over={time.daysLeft === 0} /> : null}
      {unit ? <UnmetCriteria unit={unit} year={year} query={view.query} code={view.code} /> : null}
      {single ? null : <PlanRows view={view} illustrative={illustrative} />}
      <Registrations lines={view.registrations} year={year} level={countedLevel} query={view.query} />
      <Disclosure label={t('how.title')}>
        <p className="max-w-4xl text-small text-quiet">{t('how.body')}</p>
      </Disclosure>
      <PlanForms forms={view.forms} year={view.year} day={view.day} level={countedLevel} action={action} keys={keys} />
    </div>
  );
}
