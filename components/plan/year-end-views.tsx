import { useTranslations } from 'next-intl';
import { useReasonWords } from '@/components/forecast/use-reason-words';
import { Section } from '@/components/ui/section';
import { formatNumber } from '@/lib/domain/report/format';
import { formatAmount } from '@/lib/domain/report/plan-amount';
import { leastOf } from '@/lib/domain/plan/year-end';
import type { UnitPlanView } from '@/lib/features/plan-figures/view';
import { showDate } from '@/lib/i18n/format';

interface Props {
  unit: UnitPlanView;
  year: string;
  illustrative: boolean;
  over: boolean;
}

/** The officials' estimate, the forecast and the run rate, side by side: none takes the place of another. */
export function YearEndViews({ unit, year, illustrative, over }: Props) {
  const t = useTranslations('plan.end');
  const reasonOf = useReasonWords();
  if (over) return null;
  const { forecast, tooLittle, ends, estimate, runRate } = unit;
  const aim = ends.registered ?? ends.target;
  const against = (least: number) => {
    const by = aim ? leastOf(aim) - least : 0;
    return by > 0 ? t('miss', { by: formatNumber(by, Number.isInteger(by) ? 0 : 1) }) : t('enough');
  };
  return (
    <Section id="cuoi-nam" title={t('title', { year })}>
      <table className="data-table max-w-3xl">
        <caption className="sr-only">{t('caption', { year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col" className="num">
              {t('score')}
            </th>
            {aim ? <th scope="col">{t('against')}</th> : null}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {t('estimate')}
              {estimate ? (
                <span className="block text-quiet" lang="vi">
                  {estimate.by}
                  {estimate.on ? `, ${showDate(estimate.on)}` : null}
                </span>
              ) : null}
            </th>
            <td className="num font-semibold">
              {ends.estimate ? (
                formatAmount(ends.estimate)
              ) : (
                <span className="font-normal text-quiet">{t('unsaid')}</span>
              )}
            </td>
            <td>
              {ends.estimate ? against(leastOf(ends.estimate)) : <span className="text-quiet">{t('unsaid')}</span>}
            </td>
          </tr>
          <tr>
            <th scope="row">{t('forecast')}</th>
            {forecast ? (
              <>
                <td className="num">
                  <span className="font-semibold">{forecast.likely}</span>
                  {forecast.low === forecast.high ? null : (
                    <span className="block text-quiet">{t('range', { low: forecast.low, high: forecast.high })}</span>
                  )}
                </td>
                {aim ? <td>{against(forecast.likely)}</td> : null}
              </>
            ) : (
              <td colSpan={2} className="max-w-md text-quiet">
                {tooLittle ? t('tooLittle', { ...tooLittle, kind: '' }) : t('unassessed')}
              </td>
            )}
          </tr>
          {runRate === null ? null : (
            <tr>
              <th scope="row">{t('runRate')}</th>
              <td className="num">{formatNumber(runRate, Number.isInteger(runRate) ? 0 : 1)}</td>
              {aim ? <td>{against(runRate)}</td> : null}
            </tr>
          )}
        </tbody>
      </table>
      {forecast ? (
        <div className="pt-3 text-small">
          <p className="font-semibold">{t('why')}</p>
          <ul className="list-disc pl-5">
            {forecast.reasons.map((reason, at) => (
              <li key={at}>{reasonOf(reason)}</li>
            ))}
          </ul>
          {illustrative ? <p className="pt-1 text-quiet">{t('illustrative')}</p> : null}
        </div>
      ) : null}
    </Section>
  );
}
