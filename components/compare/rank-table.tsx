import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import type { RankGroup } from '@/lib/charts/rank-model';
import { unitHref } from '@/lib/charts/unit-href';
import type { CompareView } from '@/lib/features/compare/view';
import { Gains } from './gains';

/** One commune group from the first rank on; a shared rank says so, who is not assessed stands last without one. */
export function RankTable({ group: { group, assessed, lines }, view }: { group: RankGroup; view: CompareView }) {
  const t = useTranslations('compare.rank');
  const size = view.criteria.length;
  const placeOf = new Map(view.places.map(({ code, title }) => [code, title]));
  const ranks = lines.map(({ rank }) => rank);
  const isShared = (rank: number) => ranks.indexOf(rank) !== ranks.lastIndexOf(rank);
  return (
    <TakeAway file={`xep-hang-nhom-${group}`}>
      <table className="data-table">
        <caption className="pb-1 font-semibold">{t('caption', { group, n: lines.length, assessed })}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('rank')}
            </th>
            <th scope="col">{t('unit')}</th>
            {placeOf.size > 0 ? (
              <th scope="col" className="max-sm:hidden">
                {t('place')}
              </th>
            ) : null}
            <th scope="col" className="num">
              {t('score')}
            </th>
            <th scope="col" className="num">
              {t('gained')}
            </th>
            <th scope="col" className="num">
              {t('lost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ item, rank }) => (
            <tr key={item.row.code}>
              <td className="num">
                {rank === null ? '–' : <data value={rank}>{isShared(rank) ? t('shared', { rank }) : rank}</data>}
              </td>
              <th scope="row">
                <a href={unitHref(item.row.code, view.query)} className="no-underline hover:underline">
                  {item.row.name}
                </a>
              </th>
              {placeOf.size > 0 ? <td className="max-sm:hidden">{placeOf.get(item.row.group)}</td> : null}
              <td className="num">{rank === null ? t('none') : `${item.score}/${size}`}</td>
              <td className="num">
                <Gains n={item.gained.length} gain />
              </td>
              <td className="num">
                <Gains n={item.lost.length} gain={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TakeAway>
  );
}
