import { useTranslations } from 'next-intl';
import type { ForecastView } from '@/lib/features/meeting/view';

/** "13 (12–15)"; where history carries none, a dash that says so. */
export function ForecastRange({ forecast }: { forecast: ForecastView | null }) {
  const t = useTranslations('meeting.units');
  if (!forecast)
    return (
      <span className="text-quiet" title={t('noForecast')}>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('noForecast')}</span>
      </span>
    );
  const { likely, low, high } = forecast;
  return (
    <>
      {likely}
      {low < high ? <span className="font-normal text-quiet max-sm:block"> ({`${low}–${high}`})</span> : null}
    </>
  );
}
