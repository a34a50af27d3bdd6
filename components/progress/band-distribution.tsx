import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { bandModel, type BandLine } from '@/lib/charts/band-model';
import type { Band } from '@/lib/domain/progress/summary';
import type { UnitLevel } from '@/lib/domain/units/unit';

interface Props {
  bands: readonly (Band & { count: number })[];
  unassessed: number;
  level: UnitLevel;
  /** Address of the list of the units in a band ("5-9", "none"). */
  hrefOf: (band: string) => string;
}

/** How many units stand in each band; the table is the chart. Units nobody assessed are a line of their own. */
export function BandDistribution({ bands, unassessed, level, hrefOf }: Props) {
  const t = useTranslations('progress.bands');
  const word = useTranslations('words.level')(level);
  const model = bandModel(bands, unassessed);
  const line = (band: BandLine, label: string, empty: boolean) => (
    <tr key={band.key}>
      <th scope="row" className="whitespace-nowrap">
        {band.count > 0 ? (
          <a href={hrefOf(band.key)} className="no-underline hover:underline">
            {label}
          </a>
        ) : (
          label
        )}
      </th>
      <td className="w-full" data-take="skip">
        <span
          className={empty ? 'measure measure-empty' : 'measure'}
          style={{ width: `${band.length * 100}%` }}
          aria-hidden="true"
        />
      </td>
      <td className={band.count === 0 ? 'num zero' : 'num'}>{band.count}</td>
    </tr>
  );
  return (
    <TakeAway file="phan-bo">
      <table className="data-table">
        <caption className="sr-only">{t('caption', { level: word })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('band')}</th>
            <td data-take="skip" />
            <th scope="col" className="num">
              {t('count', { level: word })}
            </th>
          </tr>
        </thead>
        <tbody>
          {model.bands.map((band, i) =>
            line(
              band,
              i === 0
                ? t('all', { n: band.from })
                : band.from === band.to
                  ? String(band.from)
                  : t('range', { from: band.from, to: band.to }),
              false,
            ),
          )}
          {model.none ? line(model.none, t('none'), true) : null}
        </tbody>
      </table>
    </TakeAway>
  );
}
