import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Ground } from '@/lib/domain/geo/geometry';

type Topology = Parameters<typeof presimplify>[0];
type Collection = Extract<Topology['objects'][string], { type: 'GeometryCollection' }>;
/** A topology whose objects are collections of units. */
export type NamedTopology = Omit<Topology, 'objects'> & { objects: Record<string, Collection> };

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
      { name: String((properties as { name_vi?: string }).name_vi ?? ''), ground: groundOf(geometry) },
    ]),
  );
}

/** A polygon or many of them as ground; anything else has none. */
export function groundOf(geometry: Geometry): Ground {
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Ground[number]];
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Ground) : [];
}
