import { classesOf, NOTHING, type MapClass } from './map-classes';
import type { MapFigure } from './map-figure';
import { groupValue, unitValue, type MapRules, type MapValue } from './map-value';
import type { ReadRow } from './read-row';

/** What is drawn as one region: a unit, or all units of a district or province. */
export interface MapTarget {
  readonly code: string;
  readonly name: string;
  /** null: not to be opened from here. */
  readonly href: string | null;
  /** "huyện Đình Lập"; null where nothing stands between it and the unit of the page. */
  readonly group: string | null;
  /** Its counted units; of a single unit itself alone; null: its figures are not read here. */
  readonly reads: readonly ReadRow[] | null;
}

export interface MapRegion extends Omit<MapTarget, 'reads'> {
  readonly value: MapValue;
  /** Index into the classes of the model. */
  readonly at: number;
}

/** A map and its table: the same regions in the same order, and the legend with how many of them are in each class. */
export interface MapModel {
  readonly figure: MapFigure;
  readonly grouped: boolean;
  readonly regions: readonly MapRegion[];
  readonly classes: readonly (MapClass & { readonly count: number })[];
}

/** @param grouped regions stand for many units, so that their figures are those of a summary */
export function mapModel(
  targets: readonly MapTarget[],
  figure: MapFigure,
  grouped: boolean,
  rules: MapRules,
): MapModel {
  const own = classesOf(figure, grouped, rules.legend, rules.set.numbers.length);
  const known = [...own, ...NOTHING];
  const position = new Map(known.map(({ key }, at) => [key, at]));
  const regions = targets.map(({ reads, ...target }): MapRegion => {
    const { value, key } = valueOf(reads, figure, grouped, rules);
    return { ...target, value, at: position.get(key)! };
  });
  const counts = known.map((_, at) => regions.filter((region) => region.at === at).length);
  // A class of nothing is named only where it is drawn; one of the figure also where nobody is in it.
  const used = known.map((_, at) => at < own.length || counts[at]! > 0);
  const moved = new Map(known.flatMap((_, at) => (used[at] ? [at] : [])).map((at, index) => [at, index]));
  return {
    figure,
    grouped,
    regions: regions.map((region) => ({ ...region, at: moved.get(region.at)! })),
    classes: known.flatMap((entry, at) => (used[at] ? [{ ...entry, count: counts[at]! }] : [])),
  };
}

function valueOf(reads: MapTarget['reads'], figure: MapFigure, grouped: boolean, rules: MapRules) {
  if (reads === null) return { value: { kind: 'elsewhere' } as const, key: 'elsewhere' };
  const [only] = reads;
  return grouped || !only ? groupValue(reads, figure, rules) : unitValue(only, figure, rules);
}
