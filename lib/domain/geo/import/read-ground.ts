import { z } from 'zod';
import type { Ground, Position, Ring } from '../geometry';
import { doubleArea } from '../label-point';
import type { BoundaryFaultCode } from './boundary-fault';

/** A third number is a height: it is left out. */
const position = z.array(z.number()).min(2).max(4);
const polygon = z.array(z.array(position)).min(1);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
]);

/** Around the country with its archipelagos, in degrees: metres of a national grid, or latitude first, lie outside. */
const BOUNDS = { west: 101, south: 5, east: 119, north: 24 } as const;

/** The ground of one feature, or what is wrong with it. */
export function readGround(value: unknown): { ground: Ground; positions: number } | BoundaryFaultCode {
  const type = (value as { type?: unknown } | null)?.type;
  if (type !== 'Polygon' && type !== 'MultiPolygon') return 'geo_geometry';
  const read = geometry.safeParse(value);
  if (!read.success) return 'geo_position';
  const polygons = read.data.type === 'Polygon' ? [read.data.coordinates] : read.data.coordinates;
  const ground = polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]): Position => [lon!, lat!])));
  const rings = ground.flat();
  const fault = rings.map(ringFault).find((found) => found !== null);
  return fault ?? { ground, positions: rings.reduce((sum, ring) => sum + ring.length, 0) };
}

function ringFault(ring: Ring): BoundaryFaultCode | null {
  if (ring.some(([lon, lat]) => !isInside(lon, lat))) return 'geo_outside';
  if (ring.length < 4) return 'geo_ring_short';
  const [first, last] = [ring[0]!, ring.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1]) return 'geo_ring_open';
  return doubleArea(ring) === 0 ? 'geo_ring_short' : null;
}

function isInside(lon: number, lat: number): boolean {
  return lon >= BOUNDS.west && lon <= BOUNDS.east && lat >= BOUNDS.south && lat <= BOUNDS.north;
}
