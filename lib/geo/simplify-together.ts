import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { doubleArea } from '@/lib/domain/geo/label-point';
import type { Ground } from '@/lib/domain/geo/geometry';
import { groundOf, type NamedTopology } from './read-topology';

interface Bordered {
  readonly code: string;
  readonly ground: Ground;
}

/** Corners within about two metres become one, so that neighbours drawn apart share their border. */
const GRID = 1e5;

/**
 * Leaves out corners that add less than a triangle of `detail` degrees a side. Borders are simplified once for both
 * sides, so neighbours still touch everywhere; ground that would vanish stays as it came.
 */
export function simplifyTogether(bordered: readonly Bordered[], detail: number): Bordered[] {
  if (bordered.length === 0) return [];
  const collection: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: bordered.map(({ code, ground }) => ({
      type: 'Feature',
      id: code,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: ground as unknown as MultiPolygon['coordinates'] },
    })),
  };
  const shared = topology({ units: collection }, GRID) as unknown as NamedTopology;
  const thin = simplify(presimplify(shared), (detail * detail) / 2);
  const { features } = feature(thin, thin.objects.units!);
  return features.map(({ geometry }, at) => {
    const { code, ground } = bordered[at]!;
    const simple = groundOf(geometry)
      .map((polygon) => polygon.filter((ring) => doubleArea(ring) !== 0))
      .filter((polygon) => polygon.length > 0);
    return { code, ground: simple.length > 0 ? simple : ground };
  });
}
