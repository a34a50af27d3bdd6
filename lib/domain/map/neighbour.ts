/** Something on a map that can be walked to. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const AHEAD: Record<Direction, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Which point an arrow key leads to: the nearest one ahead, where what lies aside counts double, so that a row is walked
 * along before it is left.
 * @returns its index, or null where nothing lies ahead
 */
export function neighbourOf(points: readonly MapPoint[], from: number, direction: Direction): number | null {
  const start = points[from];
  if (!start) return null;
  const [dx, dy] = AHEAD[direction];
  let best: number | null = null;
  let least = Infinity;
  points.forEach(({ x, y }, index) => {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    const length = ahead + 2 * aside;
    if (index === from || ahead <= 1e-6 || length >= least) return;
    [best, least] = [index, length];
  });
  return best;
}
