import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from './frame';
import type { Ground, Ring } from './geometry';
import { labelPoint } from './label-point';
import { pathOf } from './path-of';

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const island = (west: number, south: number): Ground => [[square(west, south, 0.0001)]];

describe('a drawing of ground', () => {
  it('keeps an island that is smaller than one unit as a dot', () => {
    const mainland: Ground = [[square(105, 10, 10)]];
    const frame = frameOf([mainland, island(112, 16)], 600, 0);
    expect(pathOf(island(112, 16), frame)).toMatch(/^M\d+ \d+h0$/);
    expect(pathOf([...island(112, 16), ...island(112.001, 16)], frame).match(/M/g)).toHaveLength(1);
  });

  it('puts north above and west to the left, inside its edges', () => {
    const ground = fc.array(
      fc.tuple(fc.double({ min: 102, max: 117, noNaN: true }), fc.double({ min: 7, max: 23, noNaN: true })),
      { minLength: 3 },
    );
    fc.assert(
      fc.property(ground, (positions) => {
        const frame = frameOf([[[positions]]], 500, 4);
        for (const [lon, lat] of positions) {
          const { x, y } = frame.place([lon, lat]);
          expect(x).toBeGreaterThanOrEqual(3.99);
          expect(x).toBeLessThanOrEqual(496.01);
          expect(y).toBeLessThanOrEqual(frame.height - 3);
          expect(frame.place([lon + 1, lat]).x).toBeGreaterThan(x);
          expect(frame.place([lon, lat + 1]).y).toBeLessThan(y);
        }
      }),
    );
  });

  it('sets a sign on the ground itself, beside a hole and inside a sickle', () => {
    const sickle: Ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 9],
      [9, 9],
      [9, 1],
      [0, 1],
      [0, 0],
    ];
    expect(labelPoint([[sickle]])![0]).toBeGreaterThan(9);
    const [lon] = labelPoint([[square(0, 0, 10), square(4, 2, 5)]])!;
    expect(lon < 4 || lon > 9).toBe(true);
    expect(labelPoint([])).toBeNull();
  });
});
