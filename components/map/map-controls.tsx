import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { KeptQuery } from '@/components/ui/kept-query';
import { Select } from '@/components/ui/select';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { figureText, readFigure, type MapFigure } from '@/lib/charts/map-figure';
import type { DrawnMap } from '@/lib/charts/packed/map';
import { unitHref } from '@/lib/charts/unit-href';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { useTranslations } from 'next-intl';

interface Props extends Pick<DrawnMap, 'map' | 'criteria'> {
  head: Pick<DrawnMap['head'], 'code' | 'query'>;
  level: UnitLevel;
  figure: MapFigure;
  onFigure: (figure: MapFigure) => void;
  figureName: (figure: MapFigure) => string;
}

const FIGURES = ['score', 'change', 'share', 'updated'] as const;

/** Which figure, and on what it is drawn. A form and links: both work without scripts. */
export function MapControls({ map, criteria, head, level, figure, onFigure, figureName }: Props) {
  const t = useTranslations('map');
  const word = useTranslations('words.level')(level);
  const inBrowser = useInBrowser();
  const numbers = criteria.map(({ number }) => number);
  return (
    <div className="no-print flex flex-wrap items-end gap-x-8 gap-y-3">
      <form method="get" className="flex flex-wrap items-end gap-2">
        <KeptQuery query={head.query} />
        <input type="hidden" name="layer" value={map.layer} />
        <Field id="so-lieu" label={t('choose')}>
          <Select
            id="so-lieu"
            name="figure"
            className="max-w-[min(24rem,85vw)] max-sm:min-h-11"
            value={figureText(figure)}
            onChange={(event) => onFigure(readFigure(event.target.value, numbers))}
          >
            {FIGURES.map((one) => (
              <option key={one} value={one}>
                {figureName(one)}
              </option>
            ))}
            <optgroup label={t('criteria')}>
              {criteria.map(({ number, name }) => (
                <option key={number} value={figureText(number)} lang="vi">
                  {number}. {name}
                </option>
              ))}
            </optgroup>
          </Select>
        </Field>
        {inBrowser ? null : <Button type="submit">{t('show')}</Button>}
      </form>
      {map.layers.length > 1 ? (
        <nav aria-label={t('layers')}>
          <ul className="flex flex-wrap gap-x-5">
            {map.layers.map((layer) => (
              <li key={layer}>
                <a
                  className="tab max-sm:min-h-11"
                  aria-current={layer === map.layer ? 'true' : undefined}
                  href={unitHref(head.code, head.query, 'map', { figure: figureText(figure), layer })}
                >
                  {t(`layer.${layer}`, { level: word })}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
