import { mapDatum, mapDigits } from '@/lib/charts/map-digits';
import type { MapModel, MapRegion } from '@/lib/charts/map-model';
import { MapSign } from './map-sign';
import type { MapWords } from './use-map-words';

interface Props {
  model: MapModel;
  words: MapWords;
  decimals: number;
  caption: string;
  /** Heading of the names: "Xã", "Huyện". */
  unit: string;
}

/** The numbers of the map: the same regions from the same model, in the same order; what is not read here is counted only. */
export function MapTable({ model, words, decimals, caption, unit }: Props) {
  const grouped = model.regions.some(({ group }) => group !== null);
  const shown = model.regions.filter(({ value }) => value.kind !== 'elsewhere');
  const digits = shown.some(({ value }) => mapDigits(value, decimals) !== null);
  const others = model.regions.length - shown.length;
  return (
    <table className="data-table map-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{unit}</th>
          {grouped ? <th scope="col">{words.t('table.group')}</th> : null}
          {digits ? (
            <th scope="col" className="num">
              {words.t('table.value')}
            </th>
          ) : null}
          <th scope="col">{words.t('table.class')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((region) => {
          const entry = model.classes[region.at]!;
          return (
            <tr key={region.code} data-code={region.code}>
              <th scope="row" lang="vi">
                {region.href ? <a href={region.href}>{region.name}</a> : region.name}
              </th>
              {grouped ? <td lang="vi">{region.group}</td> : null}
              {digits ? (
                <td className="num">
                  <Value region={region} decimals={decimals} />
                </td>
              ) : null}
              <td>
                <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
                  <MapSign look={entry.look} />
                </svg>{' '}
                {words.className(entry)}
              </td>
            </tr>
          );
        })}
        {others > 0 ? (
          <tr>
            <td colSpan={3} className="text-quiet">
              {words.t('table.others', { n: others })}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

/** Digits with what a sheet would hold; nothing where nothing is known. */
function Value({ region: { value }, decimals }: { region: MapRegion; decimals: number }) {
  const digits = mapDigits(value, decimals);
  if (digits === null) return null;
  if (value.kind === 'updated') return <time dateTime={value.day}>{digits}</time>;
  const datum = mapDatum(value);
  return datum === null ? digits : <data value={datum}>{digits}</data>;
}
