import type { LegendClass } from '@/lib/domain/map/legend';

/** What a map is drawn on: tiles, the tenant's own borders, open borders of districts, or the provinces of the country. */
export const MAP_LAYERS = ['tiles', 'borders', 'districts', 'country'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** One region with its border, ready to be drawn; `path` in whole units of the drawing. */
export interface MapShape {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  /** Where its sign stands. */
  readonly x: number;
  readonly y: number;
  /** First day of the unit of a tenant's own border; before it the code may have been another unit's. */
  readonly since?: string;
}

export interface ShapesDrawing {
  readonly kind: 'shapes';
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  /** Names that a map must carry although their ground is too small to be read: the two archipelagos. */
  readonly marks: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** Whose borders they are; a text of the tenant's for its own. */
  readonly source: { readonly kind: 'provinces' | 'districts' } | { readonly kind: 'own'; readonly text: string };
}

export interface TilesDrawing {
  readonly kind: 'tiles';
  /** Code of a district or cluster → where it lies, [longitude, latitude], as far as an open border says it. */
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

/** What is drawn as one region and is no single counted unit: a district, a province. */
export interface MapArea {
  readonly code: string;
  readonly name: string;
  readonly href: string | null;
  /** `own`: everything counted at the page's unit; `group`: the rows listed under it; `elsewhere`: not read here. */
  readonly holds: 'own' | 'group' | 'elsewhere';
}

export interface MapView {
  readonly layer: MapLayer;
  /** What can be chosen, in order. */
  readonly layers: readonly MapLayer[];
  readonly drawing: TilesDrawing | ShapesDrawing;
  /** Regions that stand for many units; null: every region is one counted unit. */
  readonly areas: readonly MapArea[] | null;
  readonly legend: readonly LegendClass[];
  /** The tenant chose the classes itself. */
  readonly legendOwn: boolean;
  /** Code of a unit → further sets of the legend of which it meets everything. */
  readonly also: Readonly<Record<string, readonly string[]>>;
}
