import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { ForecastRange } from '@/components/forecast/forecast-range';
import { useReasonWords } from '@/components/forecast/use-reason-words';
import { PlanHead } from '@/components/progress/plan-head';
import { TakeAway } from '@/components/take-away/take-away';
import { Section } from '@/components/ui/section';
import { PLAN_KINDS } from '@/lib/domain/plan/plan-figure';
import { formatAmount } from '@/lib/domain/report/plan-amount';
import type { PlanPageView, PlanRow } from '@/lib/features/plan-figures/view';

/** Unit by unit: what is achieved, what was said by three sorts of people, and where its own history puts it. */
export function PlanRows({ view, illustrative }: { view: PlanPageView; illustrative: boolean }) {
  const t = useTranslations('plan.units');
  const end = useTranslations('plan.end');
  const level = useTranslations('words.level')(view.countedLevel);
  const year = String(view.year);
  const hasForecast = view.rows.some(({ forecast }) => forecast !== null);
  return (
    <Section
      id="tung-don-vi"
      title={t('title', { level })}
      aside={view.more ? <a href={view.more.href}>{t('all', { n: view.more.n, level })}</a> : null}
    >
      {view.rows.length === 0 ? <p className="text-quiet">{t('none', { level, year })}</p> : null}
      {view.rows.length > 0 ? (
        <TakeAway file="ke-hoach-don-vi">
          <table className="data-table plan-table max-w-4xl">
            <caption className="sr-only">{t('caption', { level, year })}</caption>
            <PlanHead what={t('name')} forecast />
            <tbody>
              {view.rows.map((row) => (
                <Line key={row.code} row={row} view={view} />
              ))}
            </tbody>
          </table>
        </TakeAway>
      ) : null}
      {hasForecast && illustrative ? <p className="text-small text-quiet">{end('illustrative')}</p> : null}
    </Section>
  );
}

function Line({ row, view }: { row: PlanRow; view: PlanPageView }) {
  const t = useTranslations('plan.units');
  const forecastWord = useTranslations('forecast');
  const remarks = useRemarks(row);
  const reasonOf = useReasonWords();
  const { forecast } = row;
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <a href={`/units/${row.code}/plan${view.query}`} className="no-underline hover:underline" lang="vi">
            {row.name}
          </a>
        </th>
        <td className="num font-semibold">
          {row.now ?? <span className="font-normal text-quiet">{t('unassessed')}</span>}
        </td>
        {PLAN_KINDS.map((kind) => {
          const amount = row.ends[kind];
          return (
            <td key={kind} className="num">
              {amount ? formatAmount(amount) : <span className="text-quiet">–</span>}
            </td>
          );
        })}
        <td className="num">
          {forecast ? (
            <span className="font-semibold">
              <ForecastRange forecast={forecast} />
            </span>
          ) : (
            <span className="text-quiet">{row.now === null ? '–' : forecastWord('none')}</span>
          )}
        </td>
      </tr>
      {remarks.length > 0 || (row.isPlanned && forecast) ? (
        <tr className="plan-flags" data-take="skip">
          <td colSpan={6}>
            <span className="inline-block first-letter:uppercase">{remarks.join('; ')}</span>
            {row.isPlanned && forecast ? (
              <details className="inline-block pl-2 align-top open:block open:pl-0">
                <summary className="inline-flex text-accent max-sm:min-h-11">{t('why')}</summary>
                <ul className="list-disc pl-5 text-quiet">
                  {forecast.reasons.map((reason, at) => (
                    <li key={at}>{reasonOf(reason)}</li>
                  ))}
                </ul>
              </details>
            ) : null}
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
}

/** What does not agree about a unit, in words: its figures among themselves, and the forecast beside them. */
function useRemarks({ flags, short }: PlanRow): string[] {
  const flag = useTranslations('overview.plan.flag');
  const shortWord = useTranslations('plan.short');
  const own = flags.map((one) => flag(one.code, { target: '', registered: '', by: '', ...one }));
  if (!short || short.by <= 0) return own;
  return [...own, shortWord(short.sure ? `${short.aim}Sure` : short.aim, { by: short.by })];
}
