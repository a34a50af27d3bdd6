import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Ground } from '@/lib/domain/geo/geometry';

export type NamedTopology = Topology<Record<string, GeometryCollection<{ name_vi: string }>>>;

/**
 * The units of a topology by code. Borders are simplified as arcs, which two neighbours share, so no gap opens.
 * @param detail corners that add less than a triangle of so many degrees a side are left out
 */
export function readTopology(
  topology: NamedTopology,
  object: string,
  detail: number,
): Map<string, { name: string; ground: Ground }> {
  const thin = simplify(presimplify(topology), (detail * detail) / 2);
  const { features } = feature(thin, thin.objects[object]!);
  return new Map(
    features.map(({ id, properties, geometry }) => [
      String(id),
      { name: properties.name_vi, ground: groundOf(geometry) },
    ]),
  );
}

/** A polygon or many of them as ground; anything else has none. */
export function groundOf(geometry: GeoJSON.Geometry): Ground {
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Ground[number]];
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Ground) : [];
}
