import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { ChangeMark } from '@/components/ui/change-mark';
import { unitHref } from '@/lib/charts/unit-href';
import { formatQuotient } from '@/lib/domain/report/format';
import type { CompareView, PlaceFigures } from '@/lib/features/compare/view';
import { showCount, showDate } from '@/lib/i18n/format';
import { Gains } from './gains';

/** Districts or clusters, each as its own page adds it up; nobody ranks them: their communes are of different groups. */
export function PlaceTable({ view }: { view: CompareView }) {
  const t = useTranslations('compare.places');
  const level = useTranslations('words.level')(view.countedLevel);
  const counted = view.places.reduce((sum, { units }) => sum + units, 0);
  const line = (place: PlaceFigures) => (
    <>
      <td className="num">{showCount(place.units)}</td>
      <td className="num">{showCount(place.assessed)}</td>
      <td className="num">
        <AverageOf place={place} decimals={view.decimals} gap={t('none')} />
      </td>
      <td className="num">
        {showCount(place.meetAll)} <ChangeMark change={place.before ? place.meetAll - place.before.meetAll : 0} />
      </td>
      <td className="num">
        <Gains n={place.gained} gain />
      </td>
      <td className="num">
        <Gains n={place.lost} gain={false} />
      </td>
    </>
  );
  return (
    <TakeAway file="so-sanh-dia-ban">
      <div className="compare-scroll">
        <table className="data-table compare-places">
          <caption className="sr-only">{t('caption', { day: showDate(view.compareTo) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col" className="num">
                {t('units', { level })}
              </th>
              <th scope="col" className="num">
                {t('assessed')}
              </th>
              <th scope="col" className="num">
                {t('average', { level })}
              </th>
              <th scope="col" className="num">
                {t(view.restricted ? 'meetAllOwn' : 'meetAll')}
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
            {view.places.map((place) => (
              <tr key={place.code}>
                <th scope="row">
                  <a href={unitHref(place.code, view.query)} className="no-underline hover:underline">
                    {place.title}
                  </a>
                </th>
                {line(place)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{view.total.title}</th>
              {line(view.total)}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="text-small text-quiet">
        {t('since', { day: showDate(view.compareTo) })}
        {counted < view.total.units ? ` ${t('loose', { n: view.total.units - counted, level })}` : ''}
      </p>
    </TakeAway>
  );
}

function AverageOf({
  place: { average, before },
  decimals,
  gap,
}: {
  place: PlaceFigures;
  decimals: number;
  gap: string;
}) {
  if (!average) return <span className="text-quiet">{gap}</span>;
  const text = formatQuotient(average.sum, average.n, decimals);
  const more = before ? average.sum * before.average.n - before.average.sum * average.n : 0;
  const size = before ? formatQuotient(Math.abs(more), average.n * before.average.n, decimals) : null;
  return (
    <>
      <data value={text.replace('.', '').replace(',', '.')}>{text}</data>{' '}
      <span data-take="skip">
        <ChangeMark change={Math.sign(more)} text={size} />
      </span>
    </>
  );
}
