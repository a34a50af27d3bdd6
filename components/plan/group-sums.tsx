import { useTranslations } from 'next-intl';
import { formatNumber, formatQuotient } from '@/lib/domain/report/format';
import { formatPlain } from '@/lib/domain/report/value-format';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { GroupPlanView } from '@/lib/features/plan-figures/view';
import { showCount } from '@/lib/i18n/format';

interface Props {
  group: GroupPlanView;
  level: UnitLevel;
  decimals: number;
}

/** What the figures of a group come to, each sum in a sentence. */
export function GroupSums({ group, level: counted, decimals }: Props) {
  const t = useTranslations('plan.group');
  const level = useTranslations('words.level')(counted);
  const { planned, rest, target, forecast, total, n } = group;
  return (
    <ul className="flex flex-col gap-1">
      {target ? (
        <li>
          {target.most === null
            ? t(target.least > target.now ? 'target' : 'targetMet', {
                least: formatPlain(target.least),
                now: target.now,
                left: target.least - target.now,
                level,
              })
            : t('ambiguous', {
                least: formatPlain(target.least),
                most: formatPlain(target.most),
                now: target.now,
                level,
              })}
        </li>
      ) : null}
      {planned ? (
        <li>
          {planned.gainNeeded > 0
            ? t('average', {
                average: planned.average,
                sum: planned.sum,
                gain: showCount(planned.gainNeeded),
                n,
                total: showCount(total),
                level,
              })
            : t('averageMet', { average: planned.average, sum: planned.sum, n, total: showCount(total), level })}
          {planned.perMonth === null ? null : ` ${t('perMonth', { n: formatNumber(planned.perMonth, 2) })}`}
        </li>
      ) : null}
      {planned && rest && planned.gainNeeded > 0 ? (
        <li>
          {rest.mean === null || rest.gain <= 0
            ? t('restNegative', { level })
            : t('rest', {
                units: rest.units,
                gain: formatPlain(rest.gain),
                mean: formatNumber(rest.mean, decimals),
                level,
              })}
        </li>
      ) : null}
      {forecast.n > 0 ? (
        <li>
          {t('forecast', {
            n: forecast.n,
            likely: forecast.likely,
            best: forecast.atBest,
            average: formatQuotient(forecast.sum, forecast.n, decimals),
            level,
          })}
        </li>
      ) : null}
    </ul>
  );
}
