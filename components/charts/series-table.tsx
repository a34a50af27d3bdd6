import { useTranslations } from 'next-intl';
import type { SeriesDot } from '@/lib/charts/series-model';
import type { UnitLevel } from '@/lib/domain/units/unit';

/** The same months as numbers; what nobody assessed is said in words, not as a zero. */
export function SeriesTable({ dots, level, single }: { dots: readonly SeriesDot[]; level: UnitLevel; single: boolean }) {
  const t = useTranslations('charts');
  const word = useTranslations('words.level')(level);
  return (
    <table className="data-table max-w-xl">
      <caption className="sr-only">{t('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col" className="num">
            {single ? t('score') : t('average', { level: word })}
          </th>
          {single ? null : (
            <>
              <th scope="col" className="num">
                {t('meetAll', { level: word })}
              </th>
              <th scope="col" className="num">
                {t('assessed')}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {[...dots].reverse().map((dot) => (
          <tr key={dot.day}>
            <th scope="row">{dot.label}</th>
            <td className="num">{valueOf(dot, single) ?? t('gap')}</td>
            {single ? null : (
              <>
                <td className="num">{dot.meetAll ?? t('gap')}</td>
                <td className="num">
                  {dot.assessed}/{dot.units}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueOf(dot: SeriesDot, single: boolean): string | null {
  return single && dot.average !== null ? String(dot.average) : dot.averageText;
}
