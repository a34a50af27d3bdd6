import { useTranslations } from 'next-intl';
import type { ReportWindow } from '@/lib/domain/reporting/cadence';
import { showDate } from '@/lib/i18n/format';

/** A window by its name: "tháng 5/2019 (15/04/2019 – 14/05/2019)". */
export function useWindowWords(): {
  nameOf: (window: ReportWindow) => string;
  daysOf: (window: ReportWindow) => string;
} {
  const t = useTranslations('reports.window');
  const daysOf = ({ from, to }: ReportWindow) => (from === to ? showDate(to) : `${showDate(from)} – ${showDate(to)}`);
  return {
    daysOf,
    nameOf: ({ cadence, to }) => {
      const [year = '', month = ''] = to.split('-');
      const n = Number(month);
      switch (cadence) {
        case 'day':
          return t('day', { day: showDate(to) });
        case 'week':
          return t('week', { day: showDate(to) });
        case 'month':
          return t('month', { n, year });
        case 'quarter':
          return t('quarter', { n: n / 3, year });
        case 'half_year':
          return t(n === 6 ? 'firstHalf' : 'lastHalf', { year });
        case 'nine_months':
          return t('nineMonths', { year });
        case 'year':
          return t('year', { year });
      }
    },
  };
}
