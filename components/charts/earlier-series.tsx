import { useTranslations } from 'next-intl';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { OverviewView } from '@/lib/features/progress/view';
import { showDate } from '@/lib/i18n/format';
import { SeriesChart } from './series-chart';

interface Props {
  earlier: NonNullable<OverviewView['earlier']>;
  /** Of an average. */
  decimals: number;
  level: UnitLevel;
  single: boolean;
  restricted: boolean;
}

/** The months before the set changed, behind a break and on axes of their own: nothing of the two is comparable (R-V6). */
export function EarlierSeries({ earlier, decimals, level, single, restricted }: Props) {
  const t = useTranslations('overview.earlier');
  const { setName, size, until, series } = earlier;
  return (
    <div className="series-break">
      <p className="pb-2 text-small">
        {t('until', { day: showDate(until) })} <span lang="vi">{setName}</span> ({t('size', { n: size })}).{' '}
        <span className="text-quiet">{t('apart')}</span>
      </p>
      <SeriesChart
        points={series}
        size={size}
        decimals={decimals}
        level={level}
        single={single}
        restricted={restricted}
        plans={[]}
      />
    </div>
  );
}
