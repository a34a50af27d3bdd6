import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { StatusBar } from '@/components/ui/status-bar';
import { StatusSign } from '@/components/ui/status-sign';
import { BAR_ORDER } from '@/lib/charts/bar-order';
import { tallyModel } from '@/lib/charts/tally-model';
import type { CountingRule } from '@/lib/domain/progress/summary';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { CriterionView } from '@/lib/features/progress/view';
import { CriterionName } from './criterion-name';

interface Props {
  criteria: readonly CriterionView[];
  counting: CountingRule;
  level: UnitLevel;
  /** Address of the list of units that do not have the criterion yet. */
  hrefOf: (number: number) => string;
}

/** Criteria by how many units lack them: the bar and all five numbers of it in one table. */
export function CriteriaTallies({ criteria, counting, level, hrefOf }: Props) {
  const t = useTranslations('progress.tallies');
  const more = useTranslations('overview.tallies');
  const word = useTranslations('words.level')(level);
  const departments = criteria.some(({ department }) => department !== null);
  return (
    <TakeAway file="tieu-chi">
      <table className="data-table tally-table">
        <caption className="sr-only">{t('caption', { level: word })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            {departments ? (
              <th scope="col" className="max-sm:hidden">
                {more('department')}
              </th>
            ) : null}
            <th scope="col" className="num">
              {more('lacking')}
            </th>
            <th scope="col" className="tally-bar" data-take="skip">
              <span className="sr-only">{t('bar')}</span>
            </th>
            {BAR_ORDER.map((status) => (
              <th key={status} scope="col" className="num">
                <StatusSign status={status} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tallyModel(criteria, counting).map((line) => (
            <tr key={line.number}>
              <th scope="row">
                <a href={hrefOf(line.number)} className="no-underline hover:underline">
                  <CriterionName {...line} department={null} />
                </a>
                {line.department ? (
                  <span className="block pl-[2.5ch] text-quiet sm:hidden" data-take="skip" lang="vi">
                    {line.department}
                  </span>
                ) : null}
              </th>
              {departments ? (
                <td className="text-quiet max-sm:hidden" lang="vi">
                  {line.department}
                </td>
              ) : null}
              <td className={line.lacking === 0 ? 'num zero' : 'num font-semibold'}>{line.lacking}</td>
              <td className="tally-bar" data-take="skip">
                <StatusBar tally={line.tally} />
              </td>
              {BAR_ORDER.map((status) => (
                <td key={status} className={line.tally[status] === 0 ? 'num zero' : 'num'}>
                  {line.tally[status]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TakeAway>
  );
}
