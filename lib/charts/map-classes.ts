import type { Status } from '@/lib/domain/criteria/status';
import { edgesOf, levelOf, type LegendClass } from '@/lib/domain/map/legend';
import { BAR_ORDER } from './bar-order';
import type { MapFigure } from './map-figure';

/** How a class is drawn: its darkness and how full its sign is (1 the best), a status, a direction, or a kind of nothing. */
export type MapLook =
  | { readonly kind: 'level'; readonly level: number; readonly full: number }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'change'; readonly way: 'up' | 'mixed' | 'same' | 'down' }
  | { readonly kind: 'none' | 'empty' | 'elsewhere' };

export interface MapClass {
  /** "legend-0", "share-2", "days-1", "met", "up", "none" */
  readonly key: string;
  readonly look: MapLook;
  /** The tenant's own name; null: the edges or the key say it. */
  readonly label: string | null;
  /** Of a class of scores, both inside. */
  readonly edges: { readonly from: number; readonly to: number } | null;
}

/** Lower edges of shares, in percent, and upper edges of ages, in days. */
export const SHARES = [100, 75, 50, 25, 0] as const;
export const AGES = [30, 60, 180, Infinity] as const;

const graded = (name: string, count: number): MapClass[] =>
  Array.from({ length: count }, (_, at) => {
    return { key: `${name}-${at}`, look: levelLook(at, count), label: null, edges: null };
  });

function levelLook(at: number, count: number): MapLook {
  return { kind: 'level', level: levelOf(at, count), full: count === 1 ? 1 : 1 - at / (count - 1) };
}

const plain = (key: string, look: MapLook): MapClass => ({ key, look, label: null, edges: null });

/** Of which nothing is known, where nothing is counted, and what is not read here. */
export const NOTHING: readonly MapClass[] = [
  plain('none', { kind: 'none' }),
  plain('empty', { kind: 'empty' }),
  plain('elsewhere', { kind: 'elsewhere' }),
];

/** The classes of a figure, best first. `grouped`: a region stands for many units, so a criterion is a share of them. */
export function classesOf(
  figure: MapFigure,
  grouped: boolean,
  legend: readonly LegendClass[],
  size: number,
): readonly MapClass[] {
  if (figure === 'change') {
    return (['up', 'mixed', 'same', 'down'] as const).map((way) => plain(way, { kind: 'change', way }));
  }
  if (figure === 'score') {
    return legend.map(({ label }, at) => {
      return { key: `legend-${at}`, look: levelLook(at, legend.length), label, edges: edgesOf(legend, at, size) };
    });
  }
  if (figure === 'updated' && !grouped) return graded('days', AGES.length);
  if (figure === 'share' || grouped) return graded('share', SHARES.length);
  return BAR_ORDER.filter((status) => status !== 'not_assessed').map((status) =>
    plain(status, { kind: 'status', status }),
  );
}
