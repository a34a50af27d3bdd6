import { useTranslations } from 'next-intl';
import type { MonthFrames } from '@/lib/features/progress/month-frames-view';
import { shortDecision } from '@/lib/domain/report/short-decision';
import { showDate } from '@/lib/i18n/format';

/** Years and amendments under the slider, each at its month. */
export function MonthScale({ days, marks }: Pick<MonthFrames, 'days' | 'marks'>) {
  const t = useTranslations('time');
  const placeOf = (at: number) => ({ left: `${(100 * at) / Math.max(1, days.length - 1)}%` });
  const years = days.flatMap((day, at) => (day.slice(5, 7) === '01' ? [{ year: day.slice(0, 4), at }] : []));
  return (
    <div className="month-scale" aria-hidden="true">
      {years.map(({ year, at }) => (
        <span key={year} style={placeOf(at)}>
          {year}
        </span>
      ))}
      {marks.map(({ at, decision, from }) => (
        <span
          key={from}
          className="month-mark"
          style={placeOf(at)}
          title={t('mark', { day: showDate(from), decision: shortDecision(decision) ?? t('decisionUnknown') })}
        />
      ))}
    </div>
  );
}
