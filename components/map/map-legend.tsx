import type { MapModel } from '@/lib/charts/map-model';
import { showCount } from '@/lib/i18n/format';
import { lookProps, MapSign } from './map-sign';
import type { MapWords } from './use-map-words';

interface Props {
  model: MapModel;
  words: MapWords;
  /** Of a month, classes with a further condition are not known. */
  isShort: boolean;
}

/** The classes as they are drawn, and how many regions are in each. */
export function MapLegend({ model, words, isShort }: Props) {
  return (
    <>
      <ul className="map-legend" aria-label={words.t('legend')}>
        {model.classes.map((entry) => {
          const { className, style } = lookProps(entry.look);
          return (
            <li key={entry.key}>
              <svg className={`map-key map-region ${className}`} style={style} viewBox="0 0 28 18" aria-hidden="true">
                <rect className="map-ground" x="1" y="1" width="26" height="16" />
                <g transform="translate(8 3) scale(0.75)">
                  <MapSign look={entry.look} />
                </g>
              </svg>
              <span>{words.className(entry)}</span>
              <span className="text-quiet">{showCount(entry.count)}</span>
            </li>
          );
        })}
      </ul>
      {isShort && model.figure === 'score' && !model.grouped ? (
        <p className="text-small text-quiet">{words.t('legendShort')}</p>
      ) : null}
    </>
  );
}
