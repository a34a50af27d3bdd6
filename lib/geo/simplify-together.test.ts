import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ground, Position } from '@/lib/domain/geo/geometry';
import { simplifyTogether } from './simplify-together';

/** Two communes with a ragged border between them, and the corners of that border. */
const ragged = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 3, maxLength: 60 }).map((steps) => {
  const border = steps.map((step, at): Position => [107 + step / 100_000, 21 + (at + 1) / 100]);
  const top = 21 + (steps.length + 1) / 100;
  const corner: [Position, Position, Position, Position] = [
    [106.9, 21],
    [107, 21],
    [107, top],
    [106.9, top],
  ];
  const west: Ground = [[[corner[0], corner[1], ...border, corner[2], corner[3], corner[0]]]];
  const east: Ground = [[[corner[1], [107.1, 21], [107.1, top], corner[2], ...[...border].reverse(), corner[1]]]];
  return { west, east, border };
});
const corners = (ground: Ground) => new Set(ground.flat(2).map(([lon, lat]) => `${lon.toFixed(5)} ${lat.toFixed(5)}`));

describe('borders simplified together', () => {
  it('stay shared: what one side keeps of the common border, the other keeps too', () => {
    fc.assert(
      fc.property(ragged, ({ west, east }) => {
        const [a, b] = simplifyTogether(
          [
            { code: 'w', ground: west },
            { code: 'e', ground: east },
          ],
          0.002,
        );
        const [own, other] = [corners(a!.ground), corners(b!.ground)];
        const middle = (set: Set<string>) =>
          [...set].filter((corner) => !corner.startsWith('106.9') && !corner.startsWith('107.1')).sort();
        expect(middle(own)).toEqual(middle(other));
      }),
    );
  });

  it('have fewer corners, closed rings, and nothing vanishes', () => {
    fc.assert(
      fc.property(ragged, ({ west }) => {
        const tiny: Ground = [
          [
            [
              [107.5, 21],
              [107.50004, 21],
              [107.50004, 21.00004],
              [107.5, 21],
            ],
          ],
        ];
        const [a, small] = simplifyTogether(
          [
            { code: 'w', ground: west },
            { code: 't', ground: tiny },
          ],
          0.01,
        );
        expect(corners(a!.ground).size).toBeLessThanOrEqual(corners(west).size);
        for (const ring of [...a!.ground.flat(), ...small!.ground.flat()]) expect(ring.at(-1)).toEqual(ring[0]);
        expect(small!.ground.length).toBe(1);
      }),
    );
  });
});
