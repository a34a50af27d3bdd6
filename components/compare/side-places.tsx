import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import { StatusBar } from '@/components/ui/status-bar';
import { sidePlaces } from '@/lib/charts/side-model';
import type { CompareView, PlaceFigures } from '@/lib/features/compare/view';
import { showAverage, showDate } from '@/lib/i18n/format';
import { compareHref } from './compare-href';
import { Gains } from './gains';
import { SideTable } from './side-table';

/** The chosen districts or clusters as columns; of each criterion how many of their units have it. */
export function SidePlaces({ view }: { view: CompareView }) {
  const t = useTranslations('compare.side');
  const level = useTranslations('words.level')(view.countedLevel);
  const { columns, lines } = sidePlaces(view);
  if (columns.length === 0) return null;
  const since = showDate(view.compareTo);
  const row = (label: string, cell: (place: PlaceFigures) => ReactNode) => ({ label, cells: columns.map(cell) });
  return (
    <TakeAway file="dat-canh-nhau-dia-ban">
      <SideTable
        caption={t('placesCaption')}
        view={view}
        columns={columns.map(({ code, title }) => ({
          code,
          name: title,
          without: compareHref(view, { chosenPlaces: view.chosenPlaces.filter((one) => one !== code) }),
        }))}
        figures={[
          row(t('average', { level }), ({ average }) => showAverage(average, view.decimals) ?? t('none')),
          row(t(view.restricted ? 'meetAllOwn' : 'meetAll', { level }), ({ meetAll, units }) =>
            meetAll === null ? t('none') : `${meetAll}/${units}`,
          ),
          row(t('assessed', { level }), ({ assessed, units }) => `${assessed}/${units}`),
          row(t('gained', { day: since }), ({ gained }) => <Gains n={gained} gain />),
          row(t('lost', { day: since }), ({ lost }) => <Gains n={lost} gain={false} />),
        ]}
        lines={lines.map((line) => ({
          ...line,
          cells: line.cells.map(({ tally, having, of }, at) => (
            <span key={at} className="side-share">
              <span className="num">{having === null ? t('none') : `${having}/${of}`}</span>
              <StatusBar tally={tally} />
            </span>
          )),
        }))}
      />
    </TakeAway>
  );
}
