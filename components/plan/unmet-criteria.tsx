import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { StatusSign } from '@/components/ui/status-sign';
import { TakeAway } from '@/components/take-away/take-away';
import { unitHref } from '@/lib/charts/unit-href';
import type { Cause } from '@/lib/domain/criteria/status';
import { showDate } from '@/lib/i18n/format';
import type { PlanCriterion, UnitPlanView } from '@/lib/features/plan-figures/view';

interface Props {
  unit: UnitPlanView;
  year: string;
  code: string;
  query: string;
}

/** What one unit lacks or registered: how it stands, how often it came elsewhere, what holds it back. */
export function UnmetCriteria({ unit: { criteria, named, forecast }, year, code, query }: Props) {
  const t = useTranslations('plan.criteria');
  const causeWord = useTranslations('words.cause');
  const hasShares = forecast !== null && criteria.some(({ share }) => share !== null);
  const hasCauses = criteria.some(({ causes, held }) => held !== null || causes.length > 0);
  const hasRegistered = criteria.some(({ registered }) => registered);
  const heldWords = ({ step, earliest }: NonNullable<PlanCriterion['held']>) =>
    earliest === null ? t('refused', { step }) : t('late', { step, on: showDate(earliest) });
  const heldOf = ({ held, causes }: PlanCriterion) =>
    [held ? heldWords(held) : null, ...causes.map((cause) => causeWord(cause as Cause))].filter(Boolean).join('; ');
  return (
    <Section id="con-thieu" title={t('title')}>
      {criteria.length === 0 ? <p className="text-quiet">{t('done')}</p> : null}
      {criteria.length > 0 ? (
        <TakeAway file="ke-hoach-tieu-chi">
          <table className="data-table max-w-4xl">
            <caption className="sr-only">{t('caption', { year })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('criterion')}</th>
                {hasRegistered ? <th scope="col">{t('registered')}</th> : null}
                <th scope="col">{t('status')}</th>
                {hasShares ? (
                  <th scope="col" className="num">
                    {t('share')}
                  </th>
                ) : null}
                {hasCauses ? <th scope="col">{t('held')}</th> : null}
              </tr>
            </thead>
            <tbody>
              {criteria.map((one) => (
                <tr key={one.number}>
                  <th scope="row" lang="vi">
                    <a
                      href={unitHref(code, query, 'history', { criterion: String(one.number) })}
                      className="no-underline hover:underline"
                    >
                      {one.number} {one.name}
                    </a>
                  </th>
                  {hasRegistered ? <td>{one.registered ? t('yes') : <span className="text-quiet">–</span>}</td> : null}
                  <td>
                    <StatusSign status={one.status} word />
                  </td>
                  {hasShares ? (
                    <td className="num">
                      {one.share === null ? '–' : t('percent', { n: one.share })}
                      {one.expected ? <span className="block text-quiet">{t('expected')}</span> : null}
                    </td>
                  ) : null}
                  {hasCauses ? <td>{heldOf(one)}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </TakeAway>
      ) : null}
      {hasShares ? <p className="text-small text-quiet">{t('shareNote')}</p> : null}
      {named?.flag === 'unmet_list_incomplete' ? (
        <p className="text-small">
          {t('named', { count: named.named + named.unnamed, named: named.named, unnamed: named.unnamed })}
        </p>
      ) : null}
    </Section>
  );
}
