import { useTranslations } from 'next-intl';
import type { RankGroup } from '@/lib/charts/rank-model';
import type { ReadRow } from '@/lib/charts/read-row';
import { unitHref } from '@/lib/charts/unit-href';
import type { CompareView } from '@/lib/features/compare/view';
import { RankTake } from './rank-take';

/** One commune group, a rank a line with all who share it; who is not assessed stands last, without a rank. */
export function RankTable({
  group: { group, assessed, steps, unassessed },
  view,
}: {
  group: RankGroup;
  view: CompareView;
}) {
  const t = useTranslations('compare.rank');
  const size = view.criteria.length;
  const caption = t('caption', { group, n: assessed + unassessed.length, assessed });
  const names = (units: readonly ReadRow[]) => (
    <ul className="rank-names">
      {units.map(({ row, gained, lost }) => (
        <li key={row.code}>
          <a href={unitHref(row.code, view.query)} lang="vi" className="no-underline hover:underline">
            {row.name}
          </a>
          <Mark n={gained.length} gain word={t('gained')} />
          <Mark n={lost.length} gain={false} word={t('lost')} />
        </li>
      ))}
    </ul>
  );
  return (
    <RankTake
      file={`xep-hang-nhom-${group}`}
      title={caption}
      head={[t('rank'), t('unit'), t('place'), t('score'), t('gained'), t('lost')]}
      rows={linesOf({ steps, unassessed }, view)}
    >
      <table className="data-table rank-table">
        <caption className="pb-1 font-semibold">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('rank')}
            </th>
            <th scope="col" className="num">
              {t('score')}
            </th>
            <th scope="col" className="num">
              {t('count')}
            </th>
            <th scope="col">{t('unit')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ rank, score, units }) => (
            <tr key={rank}>
              <th scope="row" className="num">
                {rank}
              </th>
              <td className="num">{`${score}/${size}`}</td>
              <td className="num">{units.length}</td>
              <td>{names(units)}</td>
            </tr>
          ))}
          {unassessed.length > 0 ? (
            <tr>
              <th scope="row" className="num">
                –
              </th>
              <td className="num">–</td>
              <td className="num">{unassessed.length}</td>
              <td>
                <span className="text-quiet">{t('none')}: </span>
                {names(unassessed)}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </RankTake>
  );
}

function Mark({ n, gain, word }: { n: number; gain: boolean; word: string }) {
  if (n === 0) return null;
  return (
    <span className={`${gain ? 'gain' : 'loss'} ml-1 whitespace-nowrap font-figures`}>
      <span aria-hidden="true">{gain ? '▲' : '▼'}</span>
      <span className="sr-only">{word} </span>
      {n}
    </span>
  );
}

/** A unit a line, for who takes the table away. */
function linesOf({ steps, unassessed }: Pick<RankGroup, 'steps' | 'unassessed'>, { places }: CompareView) {
  const placeOf = new Map(places.map(({ code, title }) => [code, title]));
  const line = ({ row, score, gained, lost, comparable }: ReadRow, rank: number | null) => [
    rank,
    row.name,
    placeOf.get(row.group) ?? null,
    rank === null ? null : score,
    comparable ? gained.length : null,
    comparable ? lost.length : null,
  ];
  return [
    ...steps.flatMap(({ rank, units }) => units.map((unit) => line(unit, rank))),
    ...unassessed.map((unit) => line(unit, null)),
  ];
}
