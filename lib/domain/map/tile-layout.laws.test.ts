import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTiles, type TileGroup } from './tile-layout';

const place = fc.option(
  fc.tuple(fc.double({ min: 102, max: 110, noNaN: true }), fc.double({ min: 8, max: 24, noNaN: true })),
  {
    nil: null,
  },
);
const groups = fc.array(fc.record({ size: fc.nat(30), at: place }), { maxLength: 14 }).map((sizes) =>
  sizes.map(({ size, at }, g): TileGroup => ({
    code: `g${g}`,
    units: Array.from({ length: size }, (_, i) => `g${g}u${i}`),
    at,
  })),
);
const columns = fc.double({ min: 1, max: 24, noNaN: true });
const tilesOf = (layout: ReturnType<typeof layoutTiles>) => layout.groups.flatMap(({ tiles }) => tiles);

describe('a tile map', () => {
  it('has every unit once', () => {
    fc.assert(
      fc.property(groups, columns, (all, room) => {
        const drawn = tilesOf(layoutTiles(all, room)).map(({ code }) => code);
        expect(drawn.sort()).toEqual(all.flatMap(({ units }) => units).sort());
      }),
    );
  });

  it('lays no tile over another, and none over a heading', () => {
    fc.assert(
      fc.property(groups, columns, (all, room) => {
        const layout = layoutTiles(all, room);
        const boxes = [
          ...tilesOf(layout).map(({ column, row }) => ({ x: column, y: row, w: 1, h: 1 })),
          ...layout.groups.map(({ column, row, width }) => ({ x: column, y: row, w: width, h: 0.5 })),
        ];
        const hit = boxes.some((a, i) =>
          boxes.slice(i + 1).some((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
        );
        expect(hit).toBe(false);
      }),
    );
  });

  it('stays inside its own width and height, and inside the room where one block fits', () => {
    fc.assert(
      fc.property(groups, columns, (all, room) => {
        const layout = layoutTiles(all, room);
        expect(layout.width).toBeLessThanOrEqual(room);
        for (const { column, row } of tilesOf(layout)) {
          expect(column).toBeGreaterThanOrEqual(0);
          expect(column + 1).toBeLessThanOrEqual(layout.width);
          expect(row + 1).toBeLessThanOrEqual(layout.height);
        }
      }),
    );
  });

  it('puts what lies west to the left and, in a strand, what lies north above', () => {
    const at = (code: string, lon: number, lat: number): TileGroup => ({
      code,
      units: ['1', '2', '3', '4'].map((n) => code + n),
      at: [lon, lat],
    });
    const { groups: placed } = layoutTiles(
      [at('east', 107, 21), at('south', 105, 20), at('north', 105.1, 22), at('far', 107.1, 20)],
      9,
    );
    const of = (code: string) => placed.find((group) => group.code === code)!;
    expect(of('north').column).toBe(of('south').column);
    expect(of('north').row).toBeLessThan(of('south').row);
    expect(of('east').column).toBeGreaterThan(of('north').column);
    expect(of('far').row).toBeGreaterThan(of('east').row);
  });
});
