import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import type { GoalRow, PathView, StepRow } from '@/lib/features/steps/path-view';
import { showCount } from '@/lib/i18n/format';
import { stepHref } from '@/lib/features/steps/path-address';
import { StepDetail, type StepActs } from './step-detail';
import { StepStateMark } from './step-state-mark';
import { WaitList } from './wait-list';

interface Props {
  goal: GoalRow;
  view: PathView;
  acts: StepActs;
}

/** One line a step: who does it, what it waits for, when it can be and must be done, how much can slip. */
export function StepTable({ goal, view, acts }: Props) {
  const t = useTranslations('path.column');
  const heads = [
    ['', t('step')],
    ['path-waits', t('waits')],
    ['path-span', t('earliest')],
    ['path-day', t('latest')],
    ['num path-slack', t('slack')],
    ['path-state', t('state')],
  ] as const;
  return (
    <table className="data-table register-table path-steps">
      <caption className="sr-only">
        {goal.number} {goal.name}
      </caption>
      <thead>
        <tr>
          {heads.map(([name, label]) => (
            <th key={label} scope="col" className={name}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {goal.steps.map((step) => {
          const opened = view.opened?.id === step.id;
          return [
            <tr key={step.id} id={`buoc-${step.id}`} className={opened ? 'register-open' : undefined}>
              <StepCells step={step} closeHref={opened ? stepHref(view.code, view.query, null) : null} />
            </tr>,
            opened && view.opened?.kept && view.forms ? (
              <tr key={`${step.id} open`} className="register-detail" data-take="skip">
                <td colSpan={heads.length}>
                  <StepDetail
                    number={goal.number}
                    step={step}
                    kept={view.opened.kept}
                    forms={view.forms}
                    code={view.code}
                    day={view.day}
                    acts={acts}
                  />
                </td>
              </tr>
            ) : null,
          ];
        })}
      </tbody>
    </table>
  );
}

function StepCells({ step, closeHref }: { step: StepRow; closeHref: string | null }) {
  const t = useTranslations('path');
  const { earliest, latest, slack, deadline } = step;
  return (
    <>
      <th scope="row" data-take={step.title}>
        {step.mayChange ? (
          <a href={closeHref ?? step.openHref} lang="vi" aria-expanded={closeHref !== null}>
            {step.title}
          </a>
        ) : (
          <span lang="vi">{step.title}</span>
        )}
        {step.critical ? <span className="path-critical">{t('critical')}</span> : null}
        <span className="block text-quiet" lang="vi">
          {step.owner}
          {step.department ? ` · ${step.department}` : null}
        </span>
        {step.illustrative ? <span className="block text-quiet">{t('illustrative')}</span> : null}
      </th>
      <td data-name={step.waits.length > 0 ? t('column.waits') : undefined}>
        <WaitList waits={step.waits} />
      </td>
      <td data-name={t('column.earliest')}>
        {step.state === 'done' ? (
          '–'
        ) : earliest ? (
          <>
            <Day iso={earliest.start} /> – <Day iso={earliest.finish} />
          </>
        ) : (
          t(step.inCircle ? 'circle' : 'nobodyKnows')
        )}
        <span className="block text-quiet" data-take="skip">
          {t('days', { n: step.days, days: showCount(step.days) })}
        </span>
      </td>
      <td data-name={t('column.latest')}>
        {latest ? <Day iso={latest.finish} /> : '–'}
        {deadline ? (
          <span className="block text-quiet" data-take="skip">
            {t('deadline')} <Day iso={deadline} />
          </span>
        ) : null}
      </td>
      <td className="num" data-name={t('column.slack')}>
        {slack === null ? (
          '–'
        ) : slack < 0 ? (
          <data value={slack} className="font-semibold text-not-met">
            {t('late', { n: showCount(-slack) })}
          </data>
        ) : (
          showCount(slack)
        )}
      </td>
      <td data-name={t('column.state')}>
        <StepStateMark state={step.state} />
        {step.doneOn ? (
          <span className="block text-quiet">
            <Day iso={step.doneOn} />
          </span>
        ) : null}
      </td>
    </>
  );
}
