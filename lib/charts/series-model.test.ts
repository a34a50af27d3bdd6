import { describe, expect, test } from 'vitest';
import type { SeriesPoint } from '@/lib/features/progress/view';
import { seriesModel } from './series-model';

const month = (i: number, over: Partial<SeriesPoint> = {}): SeriesPoint => ({
  day: `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-28`,
  average: { sum: 126, n: 10 },
  meetAll: 4,
  assessed: 10,
  units: 10,
  ...over,
});
const axis = (size: number, decimals = 1) => ({ size, decimals });
const months = (n: number) => Array.from({ length: n }, (_, i) => month(i));

describe('the series of a unit', () => {
  test('what nobody assessed is a gap, never a zero', () => {
    const { dots, empty } = seriesModel([month(0, { average: null, meetAll: 0, assessed: 0 }), month(1)], axis(19));
    expect(dots[0]).toMatchObject({ average: null, averageText: null, meetAll: null });
    expect(dots[1]).toMatchObject({ average: 12.6, averageText: '12,6', meetAll: 4, label: '02/2018' });
    expect(empty).toBe(false);
  });

  test('an average has the decimals of its tenant', () => {
    const { dots } = seriesModel([month(0, { average: { sum: 139, n: 11 } })], axis(19, 2));
    expect(dots[0]?.averageText).toBe('12,64');
  });

  test('a pair over nobody is a gap as well', () => {
    expect(seriesModel([month(0, { average: { sum: 0, n: 0 }, assessed: 0 })], axis(19)).empty).toBe(true);
  });

  test('a point of a larger set is refused, not drawn beyond the axis (R-V6)', () => {
    expect(() => seriesModel([month(0), month(1, { average: { sum: 27, n: 4 } })], axis(10))).toThrow(RangeError);
    expect(seriesModel([month(1, { average: { sum: 27, n: 4 } })], axis(10)).dots[0]?.averageText).toBe('6,8');
  });

  test('the mark of an amendment stands on its dot, short', () => {
    const mark = { decision: 'Quyết định 211/QĐ-TTg', from: '2018-02-01' };
    const { dots } = seriesModel([month(0), month(1, { mark }), month(2)], axis(19));
    expect(dots.map((dot) => dot.mark?.decision ?? null)).toEqual([null, 'QĐ 211/QĐ-TTg', null]);
  });

  test('axes run from 0 to the whole', () => {
    const { sizeTicks, unitTicks } = seriesModel(months(3), axis(19));
    expect(sizeTicks).toEqual([0, 5, 10, 15, 19]);
    expect(unitTicks).toEqual([0, 5, 10]);
    expect(seriesModel([month(0, { units: 181, average: { sum: 4, n: 1 } })], axis(5)).unitTicks).toEqual([
      0, 50, 100, 150, 181,
    ]);
    expect(seriesModel([month(0, { average: { sum: 4, n: 1 } })], axis(5)).sizeTicks).toEqual([0, 2, 5]);
  });

  test('days on the axis: all, quarters, Januaries; the last one always', () => {
    expect(seriesModel(months(6), axis(19)).dayTicks).toHaveLength(6);
    expect(seriesModel(months(14), axis(19)).dayTicks.map((day) => day.slice(0, 7))).toEqual([
      '2018-03',
      '2018-06',
      '2018-09',
      '2019-02',
    ]);
    expect(seriesModel(months(41), axis(19)).dayTicks.map((day) => day.slice(0, 7))).toEqual([
      '2018-01',
      '2019-01',
      '2020-01',
      '2021-01',
      '2021-05',
    ]);
  });
});
