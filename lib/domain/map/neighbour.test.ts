import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTiles } from './tile-layout';
import { neighbourOf, type Direction } from './neighbour';

const DIRECTIONS: Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const points = fc.array(fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) }), {
  minLength: 1,
  maxLength: 40,
});

describe('arrow keys on a map', () => {
  it('go the way they point, and stay only where nothing lies ahead', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...DIRECTIONS), (all, direction) => {
        const [axis, sign] =
          direction === 'ArrowLeft' || direction === 'ArrowRight'
            ? (['x', direction === 'ArrowRight' ? 1 : -1] as const)
            : (['y', direction === 'ArrowDown' ? 1 : -1] as const);
        const next = neighbourOf(all, 0, direction);
        const ahead = all.filter(
          (point) => sign * (point[axis] - all[0]!.x * (axis === 'x' ? 1 : 0) - all[0]!.y * (axis === 'y' ? 1 : 0)) > 0,
        );
        if (next === null) expect(ahead).toEqual([]);
        else expect(sign * (all[next]![axis] - all[0]![axis])).toBeGreaterThan(0);
      }),
    );
  });

  it('reach every tile from the first one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 16 }),
        (sizes, columns) => {
          const groups = sizes.map((size, g) => ({
            code: `${g}`,
            at: null,
            units: Array.from({ length: size }, (_, i) => `${g}-${i}`),
          }));
          const tiles = layoutTiles(groups, columns).groups.flatMap((group) =>
            group.tiles.map(({ column, row }) => ({ x: column, y: row })),
          );
          const seen = new Set([0]);
          for (const from of seen) {
            for (const direction of DIRECTIONS) {
              const next = neighbourOf(tiles, from, direction);
              if (next !== null) seen.add(next);
            }
          }
          expect(seen.size).toBe(tiles.length);
        },
      ),
    );
  });
});
