import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import type { StepRow } from '@/lib/features/steps/path-view';
import { showCount } from '@/lib/i18n/format';
import { StepStateMark } from './step-state-mark';
import { WaitList } from './wait-list';

/** The cells of a step's row. `closeHref`: it stands open, and its name closes it. */
export function StepCells({ step, closeHref }: { step: StepRow; closeHref: string | null }) {
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
      <td data-name={latest || deadline ? t('column.latest') : undefined}>
        {latest ? <Day iso={latest.finish} /> : '–'}
        {deadline ? (
          <span className="block text-quiet" data-take="skip">
            {t('deadline')} <Day iso={deadline} />
          </span>
        ) : null}
      </td>
      <td className="num" data-name={slack === null ? undefined : t('column.slack')}>
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
