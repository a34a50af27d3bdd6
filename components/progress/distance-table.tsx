import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { distanceModel, type DistanceUnit } from '@/lib/charts/distance-model';
import { readRow } from '@/lib/charts/read-row';
import { unitHref } from '@/lib/charts/unit-href';
import type { OverviewView } from '@/lib/features/progress/view';
import type { UnitLevel } from '@/lib/domain/units/unit';

interface Props extends Pick<OverviewView, 'rows' | 'criteria' | 'counting'> {
  level: UnitLevel;
  query: string;
  /** Address of the list of units that have so many criteria. */
  hrefOf: (score: number) => string;
}

/** More names than these are behind the link of their line. */
const NAMED = 6;
/** So near to the standard, the missing criteria themselves are named. */
const NEAR = 3;

/** Units by how many criteria they lack to the standard, nearest first, with what the near ones lack. */
export function DistanceTable({ rows, criteria, counting, level, query, hrefOf }: Props) {
  const t = useTranslations('overview.distance');
  const word = useTranslations('words.level')(level);
  const numbers = criteria.map(({ number }) => number);
  const read = rows.map((row) => readRow(row, counting));
  const lines = distanceModel(read, numbers, counting);
  const assessed = read.filter((row) => row.assessed).length;
  const nameOf = ({ code, name, lacking }: DistanceUnit) => (
    <>
      <a href={unitHref(code, query)}>{name}</a>
      {lacking.length <= NEAR ? <span className="text-quiet"> ({lacking.join(', ')})</span> : null}
    </>
  );
  if (lines.length === 0)
    return assessed > 0 ? <p className="text-small text-quiet">{t('none', { level: word })}</p> : null;
  return (
    <TakeAway file="con-thieu">
      <table className="data-table distance-table">
        <caption className="sr-only">{t('caption', { level: word })}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('missing')}
            </th>
            <th scope="col" className="num">
              {t('count', { level: word })}
            </th>
            <td className="distance-bar" data-take="skip" />
            <th scope="col">{t('which', { level: word })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ missing, units, length }) => (
            <tr key={missing}>
              <th scope="row" className="num">
                {missing}
              </th>
              <td className="num">
                <a href={hrefOf(numbers.length - missing)}>{units.length}</a>
              </td>
              <td className="distance-bar" data-take="skip">
                <span className="measure" style={{ width: `${length * 100}%` }} aria-hidden="true" />
              </td>
              <td lang="vi">
                {units.slice(0, NAMED).map((unit, at) => (
                  <span key={unit.code}>
                    {at > 0 ? ', ' : null}
                    {nameOf(unit)}
                  </span>
                ))}
                {units.length > NAMED ? (
                  <span className="text-quiet"> {t('more', { n: units.length - NAMED, level: word })}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TakeAway>
  );
}
