/** [longitude, latitude] in degrees, WGS 84. */
export type Position = readonly [number, number];
/** Closed: its last position is its first. */
export type Ring = readonly Position[];
/** Outer ring first, then its holes. */
export type Polygon = readonly Ring[];
/** The ground of a unit: one or more polygons. */
export type Ground = readonly Polygon[];

/** A place on a drawing, in its own units; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Length of one degree of longitude at a latitude, as a share of one of latitude. */
export function narrowingAt(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}
