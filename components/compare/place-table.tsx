import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { unitHref } from '@/lib/charts/unit-href';
import type { CompareView } from '@/lib/features/compare/view';
import { showDate } from '@/lib/i18n/format';
import { PlaceCells } from './place-cells';

/** Districts or clusters, each as its own page adds it up; nobody ranks them: their communes are of different groups. */
export function PlaceTable({ view, place }: { view: CompareView; place: string }) {
  const t = useTranslations('compare.places');
  const level = useTranslations('words.level')(view.countedLevel);
  const counted = view.places.reduce((sum, { units }) => sum + units, 0);
  const head = (text: string, more = '') => (
    <th scope="col" className={`num ${more}`}>
      {text}
    </th>
  );
  const delta = (
    <th scope="col">
      <span className="sr-only">{t('delta')}</span>
    </th>
  );
  return (
    <TakeAway file="so-sanh-dia-ban">
      <div
        className="compare-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('caption', { place, day: showDate(view.compareTo) })}
      >
        <table className="data-table compare-places">
          <caption className="sr-only">{t('caption', { place, day: showDate(view.compareTo) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('name', { place })}</th>
              {head(t('units', { level }))}
              {head(t('assessed'), 'max-sm:hidden')}
              {head(t('average', { level }))}
              {delta}
              {head(t(view.restricted ? 'meetAllOwn' : 'meetAll'))}
              {delta}
              {head(t('gained'))}
              {head(t('lost'))}
            </tr>
          </thead>
          <tbody>
            {view.places.map((one) => (
              <tr key={one.code}>
                <th scope="row" lang="vi">
                  <a href={unitHref(one.code, view.query)} className="no-underline hover:underline">
                    {one.title}
                  </a>
                </th>
                <PlaceCells place={one} decimals={view.decimals} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" lang="vi">
                {view.total.title}
              </th>
              <PlaceCells place={view.total} decimals={view.decimals} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="text-small text-quiet">
        {t('since', { place, day: showDate(view.compareTo) })}
        {counted < view.total.units ? ` ${t('loose', { n: view.total.units - counted, level, place })}` : ''}
      </p>
    </TakeAway>
  );
}
