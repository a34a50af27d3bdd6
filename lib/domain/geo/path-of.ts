import type { Frame } from './frame';
import type { Ground, Ring } from './geometry';

/**
 * The ground as the `d` of an SVG path, in whole units of the frame, relative steps: short enough to travel with a page.
 * A ring smaller than a unit stays as a dot (an island that would vanish is drawn by its stroke); the same dot only once.
 */
export function pathOf(ground: Ground, frame: Frame): string {
  const parts = new Set<string>();
  for (const polygon of ground) for (const ring of polygon) parts.add(ringPath(ring, frame));
  return [...parts].join('');
}

function ringPath(ring: Ring, { place }: Frame): string {
  let text = '';
  let [atX, atY] = [0, 0];
  ring.slice(0, -1).forEach((position, index) => {
    const point = place(position);
    const [x, y] = [Math.round(point.x), Math.round(point.y)];
    if (index === 0) text += `M${x} ${y}`;
    else if (x === atX && y === atY) return;
    else text += `l${x - atX}${y - atY < 0 ? '' : ' '}${y - atY}`;
    [atX, atY] = [x, y];
  });
  return text.includes('l') ? `${text}z` : `${text}h0`;
}
