import type { Ground } from './geometry';

/** A ground as GeoJSON keeps it; five digits after the point are about a metre. */
export function geometryOf(ground: Ground) {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  const coordinates = ground.map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]) => [round(lon), round(lat)])),
  );
  return { type: 'MultiPolygon' as const, coordinates };
}
