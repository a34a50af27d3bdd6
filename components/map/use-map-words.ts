import { useTranslations } from 'next-intl';
import { AGES, SHARES, type MapClass } from '@/lib/charts/map-classes';
import type { MapFigure } from '@/lib/charts/map-figure';
import { mapDigits } from '@/lib/charts/map-digits';
import type { MapModel, MapRegion } from '@/lib/charts/map-model';
import type { MapValue } from '@/lib/charts/map-value';
import type { UnitLevel } from '@/lib/domain/units/unit';

interface Said {
  readonly level: UnitLevel;
  readonly decimals: number;
  readonly criteria: readonly { readonly number: number; readonly name: string }[];
}

/** Everything a map says in words: its figures, classes and regions. */
export function useMapWords({ level, decimals, criteria }: Said) {
  const t = useTranslations('map');
  const status = useTranslations('words.status');
  const word = useTranslations('words.level')(level);

  const figureName = (figure: MapFigure, grouped: boolean): string => {
    if (typeof figure !== 'number') return t(`figure.${figure}${grouped ? 'Of' : ''}`, { level: word });
    const name = criteria.find(({ number }) => number === figure)?.name ?? '';
    return t(grouped ? 'figure.criterionOf' : 'figure.criterion', { number: figure, name, level: word });
  };

  const className = ({ key, look, label, edges }: MapClass): string => {
    if (label !== null) return label;
    if (edges) return edges.from === edges.to ? `${edges.from}` : `${edges.from}–${edges.to}`;
    const at = Number(/-(\d)$/.exec(key)?.[1]);
    if (look.kind === 'level') {
      return key.startsWith('days')
        ? t(at === 3 ? 'days.more' : 'days.most', { days: at === 3 ? AGES[2] : (AGES[at] ?? 0) })
        : at === 0
          ? '100%'
          : t('share', { from: SHARES[at] ?? 0, below: SHARES[at - 1] ?? 0 });
    }
    if (look.kind === 'status') return status(look.status);
    if (look.kind === 'change') return t(`way.${look.way}`);
    return t(`nothing.${look.kind}`, { level: word });
  };

  const valueWords = (value: MapValue): string => {
    switch (value.kind) {
      case 'none':
      case 'empty':
      case 'elsewhere':
        return t(`nothing.${value.kind}`, { level: word });
      case 'status':
        return status(value.status);
      case 'score':
        return t('value.score', { score: value.score, of: value.of });
      case 'average':
        return t('value.average', { average: mapDigits(value, decimals) ?? '', level: word });
      case 'share':
        return t('value.share', { part: value.part, of: value.of });
      case 'change':
        return t('value.change', { gained: value.gained, lost: value.lost });
      case 'updated':
        return t('value.updated', { day: mapDigits(value, decimals) ?? '', days: value.days });
    }
  };

  const regionWords = (region: MapRegion, model: MapModel): string => {
    const found = model.classes[region.at]!;
    const value = valueWords(region.value);
    const name = region.group ? `${region.name} (${region.group})` : region.name;
    return found.look.kind === 'level'
      ? t('region', { name, value, class: className(found) })
      : t('regionPlain', { name, value });
  };

  return { t, word, figureName, className, valueWords, regionWords };
}

export type MapWords = ReturnType<typeof useMapWords>;
