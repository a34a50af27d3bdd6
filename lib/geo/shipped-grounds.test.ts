import { describe, expect, it } from 'vitest';
import { drawCountry } from '@/lib/features/map/draw-country';
import { districtGrounds, provinceGrounds } from './shipped-grounds';

/** Around the two archipelagos, [west, south, east, north]. */
const HOANG_SA = [111, 15.5, 113, 17.5] as const;
const TRUONG_SA = [111, 6.5, 117.5, 12] as const;

describe.each([
  ['2025-06-30', 63],
  ['2025-07-01', 34],
])('the country on %s', (day, count) => {
  it(`has ${count} provinces, and both archipelagos with theirs`, () => {
    const grounds = provinceGrounds(day, 0.03);
    expect(grounds.size).toBe(count);
    const islands = (code: string, [west, south, east, north]: readonly [number, number, number, number]) =>
      grounds
        .get(code)!
        .ground.filter(([ring]) => ring!.every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north));
    expect(islands('48', HOANG_SA).length).toBeGreaterThan(10);
    expect(islands('56', TRUONG_SA).length).toBeGreaterThan(100);
  });

  it('names them on the drawing, beside islands that are drawn', () => {
    const { drawing } = drawCountry('20', day, '/units/20');
    expect(drawing.marks.map(({ name }) => name)).toEqual(['Hoàng Sa', 'Trường Sa']);
    for (const { x, y } of drawing.marks) {
      expect(x > 0 && x < drawing.width && y > 0 && y < drawing.height).toBe(true);
    }
    const drawn = (code: string) => drawing.shapes.find((shape) => shape.code === code)!.path;
    const right = (path: string) =>
      [...path.matchAll(/M(\d+)/g)].filter(([, x]) => Number(x) > drawing.width / 2).length;
    expect(right(drawn('48'))).toBeGreaterThan(5);
    expect(right(drawn('56'))).toBeGreaterThan(40);
  });

  it('opens the own province only', () => {
    const { areas } = drawCountry('20', day, '/units/20');
    expect(areas.filter(({ href, holds }) => href !== null || holds !== 'elsewhere').map(({ code }) => code)).toEqual([
      '20',
    ]);
  });
});

it('districts are known of three provinces', () => {
  expect(districtGrounds('20', 0.004)?.size).toBe(11);
  expect(districtGrounds('25', 0.004)).toBeNull();
});
