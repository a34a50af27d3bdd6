import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuotient } from '@/lib/domain/report/format';
import type { Era, MonthsView, PlacePoint } from '@/lib/features/compare/view';
import { monthsModel } from './months-model';

const DAYS = ['2021-12-31', '2022-01-31', '2022-02-28', '2022-03-31', '2022-04-15'];
const OLD = 'Bộ tiêu chí 2016–2020';
const NEW = 'Bộ tiêu chí 2021–2025';

const era = (from: number, to: number, over: Partial<Era> = {}): Era => ({
  setId: `set-${from}`,
  name: from === 0 ? OLD : NEW,
  size: 19,
  from,
  to,
  begin: DAYS[from]!,
  drawn: true,
  ...over,
});
const point = (sum: number | null, n = 1): PlacePoint => ({
  average: sum === null ? null : { sum, n },
  units: Math.max(2, n),
});

function monthsOf(points: (PlacePoint | null)[], eras: Era[] = [era(0, points.length - 1)]): MonthsView {
  const series = { code: '189', title: 'Đình Lập', points };
  const whole = { code: '20', title: 'tỉnh Lạng Sơn', points: points.map(() => null) };
  return { days: DAYS.slice(0, points.length), size: 19, eras, marks: [], earlier: null, series: [series], whole };
}
const runsOf = (months: MonthsView) => monthsModel(months, 1).lines[0]!.runs.map((run) => run.map(({ at }) => at));

describe('a line over months', () => {
  test('a month nobody assessed and one without units are gaps, and never 0', () => {
    const months = monthsOf([point(0), point(null), null, point(12), point(13)]);
    expect(runsOf(months)).toEqual([[0], [3, 4]]);
    const [line] = monthsModel(months, 1).lines;
    expect(line?.texts).toEqual(['0,0', null, null, '12,0', '13,0']);
    expect(line?.runs[0]?.[0]?.y).toBe(0);
  });

  test('breaks where another set begins, although every month is known', () => {
    const eras = [era(0, 2), era(3, 4)];
    const months = monthsOf([point(10), point(10), point(10), point(2), point(3)], eras);
    expect(runsOf(months)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(monthsModel(months, 1).breaks).toEqual([{ x: 2.5 / 4, at: 3, set: NEW, begin: '2022-03-31' }]);
  });

  test('a score of a set of another size is refused, not drawn above the axis', () => {
    expect(() => monthsModel(monthsOf([point(20)]), 1)).toThrow(RangeError);
    expect(() => monthsModel(monthsOf([point(190, 10)]), 1)).not.toThrow();
  });

  test('nothing known is an empty model', () => {
    expect(monthsModel(monthsOf([null, point(null)]), 1)).toMatchObject({ empty: true, lines: [{ last: null }] });
  });
});

const known = fc
  .integer({ min: 1, max: 30 })
  .chain((n) => fc.integer({ min: 0, max: 19 * n }).map((sum) => point(sum, n)));
const points = fc.array(fc.oneof(known, fc.constantFrom(null, point(null))), { minLength: 1, maxLength: 5 });

test('the table says what the charts draw: the same months, the same numbers', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 4 }), (given, cut) => {
      const eras = cut < given.length ? [era(0, cut - 1), era(cut, given.length - 1)] : undefined;
      const [line] = monthsModel(monthsOf(given, eras), 1).lines;
      const drawn = line!.runs.flat();
      expect(drawn.map(({ at }) => at)).toEqual(given.flatMap((one, at) => (one?.average ? [at] : [])));
      expect(line!.texts.flatMap((text, at) => (text === null ? [] : [at]))).toEqual(drawn.map(({ at }) => at));
      for (const { at, y } of drawn) {
        const { sum, n } = given[at]!.average!;
        expect(y * 19).toBeCloseTo(sum / n, 9);
        expect(line!.texts[at]).toBe(formatQuotient(sum, n, 1));
      }
    }),
  );
});
