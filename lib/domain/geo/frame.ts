import { narrowingAt, type Ground, type Point, type Position } from './geometry';

/** A drawing into which the ground was fitted. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly place: (position: Position) => Point;
}

/**
 * Fits ground into a width: degrees as they are, longitudes narrowed as at the middle latitude. Over the 16 degrees of the
 * country that bends nothing one would see.
 * @param margin left free on every side
 */
export function frameOf(grounds: readonly Ground[], width: number, margin: number): Frame {
  const [west, south, east, north] = boundsOf(grounds);
  const narrow = narrowingAt((south + north) / 2);
  const across = Math.max(1e-9, (east - west) * narrow);
  const scale = (width - 2 * margin) / across;
  return {
    width,
    height: Math.ceil((north - south) * scale + 2 * margin),
    place: ([lon, lat]) => ({ x: margin + (lon - west) * narrow * scale, y: margin + (north - lat) * scale }),
  };
}

/** [west, south, east, north] of all positions; zeros where there is none. */
export function boundsOf(grounds: readonly Ground[]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ground of grounds)
    for (const polygon of ground)
      for (const ring of polygon)
        for (const [lon, lat] of ring) {
          [west, east] = [Math.min(west, lon), Math.max(east, lon)];
          [south, north] = [Math.min(south, lat), Math.max(north, lat)];
        }
  return west > east ? [0, 0, 0, 0] : [west, south, east, north];
}
