import type { Ground, Polygon, Position, Ring } from './geometry';

/** Twice the signed area of a ring, in degrees². */
export function doubleArea(ring: Ring): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/**
 * Where a sign is put on the ground: in the middle of the widest stretch of the largest polygon along the latitude of its
 * centre, so that it never stands outside (as the centre of a sickle would).
 * @returns null where there is no ground
 */
export function labelPoint(ground: Ground): Position | null {
  const largest = largestOf(ground);
  const outer = largest?.[0];
  if (!largest || !outer || outer.length === 0) return null;
  const lats = outer.map(([, lat]) => lat);
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const level = Math.abs(doubleArea(outer)) < 1e-12 ? middle : centreLatitude(outer);
  const crossings = largest.flatMap((ring) => crossingsOf(ring, level)).sort((a, b) => a - b);
  let best: [number, number] | null = null;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [west, east] = [crossings[at]!, crossings[at + 1]!];
    if (best === null || east - west > best[1] - best[0]) best = [west, east];
  }
  return best ? [(best[0] + best[1]) / 2, level] : outer[0]!;
}

function largestOf(ground: Ground): Polygon | null {
  const size = (polygon: Polygon) => Math.abs(doubleArea(polygon[0] ?? []));
  return ground.reduce<Polygon | null>((best, polygon) => (best && size(best) >= size(polygon) ? best : polygon), null);
}

function centreLatitude(ring: Ring): number {
  let [sum, weight] = [0, 0];
  for (let at = 1; at < ring.length; at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
    const cross = x1 * y2 - x2 * y1;
    sum += (y1 + y2) * cross;
    weight += cross;
  }
  return sum / (3 * weight);
}

function crossingsOf(ring: Ring, level: number): number[] {
  const found: number[] = [];
  for (let at = 1; at < ring.length; at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
    if (y1 > level !== y2 > level) found.push(x1 + ((level - y1) / (y2 - y1)) * (x2 - x1));
  }
  return found;
}
