import { defaultBands } from '../progress/bands';

/** A class of a map's legend: the units with at least so many criteria that no class above it has taken. */
export interface LegendClass {
  readonly least: number;
  /** What the tenant calls it; null: its edges say it. */
  readonly label: string | null;
  /** Only units that also meet everything of this further set ("kiểu mẫu"); null: no condition. */
  readonly also: string | null;
}

/** What a unit is classed by. */
export interface Classed {
  readonly score: number;
  /** Further sets of which it meets everything. */
  readonly also: readonly string[];
}

/** More classes cannot be told apart by lightness. */
export const MOST_CLASSES = 7;

/** The classes of a set where the tenant chose none: the bands of the official sentence, high to low (domain.md). */
export function defaultLegend(size: number): LegendClass[] {
  return defaultBands(size).map(({ from }) => ({ least: from, label: null, also: null }));
}

/** The index of the first class that takes the unit; a legend that passed `legendFault` always has one. */
export function classOf(legend: readonly LegendClass[], { score, also }: Classed): number {
  return legend.findIndex((entry) => score >= entry.least && (entry.also === null || also.includes(entry.also)));
}

/** The edges of a class, both inside: from its own to just below the next one above that has no further condition. */
export function edgesOf(legend: readonly LegendClass[], index: number, size: number): { from: number; to: number } {
  const above = legend.slice(0, index).findLast(({ also }) => also === null);
  return { from: legend[index]!.least, to: above ? above.least - 1 : size };
}

export type LegendFault = 'legend_few' | 'legend_many' | 'legend_order' | 'legend_open' | 'legend_size';

/**
 * What is wrong with a legend for a set of `size` criteria; null: nothing. From high to low, the last class takes
 * everybody, and a class with a further condition stands above the one without.
 */
export function legendFault(legend: readonly LegendClass[], size: number): LegendFault | null {
  if (legend.length < 2) return 'legend_few';
  if (legend.length > MOST_CLASSES) return 'legend_many';
  if (legend.some(({ least }) => !Number.isInteger(least) || least < 0 || least > size)) return 'legend_size';
  const last = legend.at(-1)!;
  if (last.least !== 0 || last.also !== null) return 'legend_open';
  const falls = legend.slice(1).every((entry, at) => {
    const above = legend[at]!;
    return (
      entry.least < above.least || (entry.least === above.least && above.also !== null && entry.also !== above.also)
    );
  });
  return falls ? null : 'legend_order';
}

const LEVELS: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [1, 0.3],
  3: [1, 0.45, 0.1],
  4: [1, 0.78, 0.4, 0.1],
  5: [1, 0.78, 0.45, 0.25, 0.06],
  6: [1, 0.86, 0.76, 0.45, 0.25, 0.06],
  7: [1, 0.89, 0.78, 0.45, 0.32, 0.18, 0.06],
};

/**
 * How dark a class is, 1 the darkest and always the best one: darkness and the height of its sign say it, never a hue,
 * and never red for the best (R-V9). Between 0,45 and 0,76 neither ink nor ground would be read on it.
 */
export function levelOf(index: number, count: number): number {
  return LEVELS[count]?.[index] ?? 0;
}
