import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { seriesModel } from '@/lib/charts/series-model';
import type { PlanFigure } from '@/lib/domain/plan/plan-figure';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { SeriesPoint } from '@/lib/features/progress/view';
import { SeriesFigure } from './series-figure';
import { SeriesTable } from './series-table';

interface Props {
  points: readonly SeriesPoint[];
  /** Number of criteria of the set: the end of the axis. */
  size: number;
  /** Of an average. */
  decimals: number;
  level: UnitLevel;
  /** A single unit has a score, not an average, and no count of units. */
  single: boolean;
  /** Only a department's own criteria are counted. */
  restricted: boolean;
  /** What is aimed at, of every year; [] where nothing is. */
  plans: readonly PlanFigure[];
}

/** The months of a unit: average and units that meet everything, each on its own whole axis, with the table behind. */
export function SeriesChart({ points, size, decimals, level, single, restricted, plans }: Props) {
  const t = useTranslations('charts');
  const word = useTranslations('words.level')(level);
  const model = seriesModel(points, { size, decimals }, plans, single);
  if (model.empty) return <p className="text-small text-quiet">{t('empty')}</p>;
  const meetAll = t(restricted ? 'meetAllOwn' : 'meetAll', { level: word });
  const average = single ? t('score') : t('average', { level: word });
  return (
    <div className="flex flex-col gap-2">
      <div className={single ? 'max-w-4xl' : 'grid gap-x-10 gap-y-6 lg:grid-cols-2'}>
        <SeriesFigure
          title={average}
          dots={model.dots}
          measure="average"
          decimals={single ? 0 : decimals}
          ticks={model.sizeTicks}
          dayTicks={model.dayTicks}
          aims={model.aims.filter(({ measure }) => measure === 'average')}
          ahead={model.ahead}
        />
        {single ? null : (
          <SeriesFigure
            title={meetAll}
            dots={model.dots}
            measure="meetAll"
            decimals={0}
            ticks={model.unitTicks}
            dayTicks={model.dayTicks}
            aims={model.aims.filter(({ measure }) => measure === 'meetAll')}
            ahead={model.ahead}
          />
        )}
      </div>
      <Disclosure label={t('table')}>
        <SeriesTable dots={model.dots} aims={model.aims} average={average} meetAll={single ? null : meetAll} />
      </Disclosure>
    </div>
  );
}
