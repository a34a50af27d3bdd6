import { useTranslations } from 'next-intl';
import { EarlierSeries } from '@/components/charts/earlier-series';
import { SeriesChart } from '@/components/charts/series-chart';
import { Section } from '@/components/ui/section';
import type { OverviewPartProps } from './overview-part';

/** The months, and those on the set before apart from them. */
export function OverviewMonths({ view }: Pick<OverviewPartProps, 'view'>) {
  const t = useTranslations('progress.section');
  const { series, earlier, criteria, plan, decimals, single, countedLevel: level } = view;
  const shared = { decimals, level, single, restricted: view.sentence === null };
  return (
    <Section id="theo-thang" title={t('series')}>
      <SeriesChart {...shared} points={series} size={criteria.length} plans={plan?.years ?? []} />
      {earlier ? <EarlierSeries {...shared} earlier={earlier} /> : null}
    </Section>
  );
}
