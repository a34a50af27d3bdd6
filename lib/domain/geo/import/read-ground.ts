import type { Ground, Polygon, Position, Ring } from '../geometry';
import { doubleArea } from '../label-point';
import type { BoundaryFaultCode } from './boundary-fault';

/** Around the country with its archipelagos, in degrees: metres of a national grid, or latitude first, lie outside. */
const BOUNDS = { west: 101, south: 5, east: 119, north: 24 } as const;

/**
 * The ground of one feature, or the first thing that is wrong with it. Plain loops that stop there: a schema would note
 * every bad position of a file that has a million of them.
 * @param most positions it may have; more are `geo_too_many`
 */
export function readGround(value: unknown, most: number): { ground: Ground; positions: number } | BoundaryFaultCode {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return 'geo_geometry';
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isFilled(polygons)) return 'geo_position';
  const ground: Polygon[] = [];
  let positions = 0;
  for (const rings of polygons) {
    if (!isFilled(rings)) return 'geo_position';
    const polygon: Ring[] = [];
    for (const line of rings) {
      const ring = readRing(line, most - positions);
      if (typeof ring === 'string') return ring;
      polygon.push(ring);
      positions += ring.length;
    }
    ground.push(polygon);
  }
  return { ground, positions };
}

function readRing(line: unknown, most: number): Ring | BoundaryFaultCode {
  if (!Array.isArray(line)) return 'geo_position';
  const ring: Position[] = [];
  for (const value of line as unknown[]) {
    const at = readPosition(value);
    if (!at) return 'geo_position';
    if (ring.length === most) return 'geo_too_many';
    ring.push(at);
  }
  return ringFault(ring) ?? ring;
}

/** A third number is a height: it is left out. */
function readPosition(value: unknown): Position | null {
  if (!Array.isArray(value) || value.length < 2 || value.length > 4) return null;
  return value.every((number) => Number.isFinite(number)) ? [value[0] as number, value[1] as number] : null;
}

function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
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
