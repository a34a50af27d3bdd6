import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Forecast, ForecastResult } from './forecast';
import { forecastYearEnd, LEAST_MONTHS } from './forecast-year-end';
import type { Past } from './past';
import { effectiveCount, quantile } from './quantile';
import { shortOf } from './short-of';
import { signsOf } from './signs-of';
import { anchorOf, monthsToYearEnd, sameLength, sameSeason, shiftMonths } from './window';

const SIZE = 10;
const hasOf = (score: number) => Array.from({ length: SIZE }, (_, index) => index < score);

/** A unit with these scores at the ends of the months from `first` on. */
const past = (unitId: number, first: string, scores: readonly (number | null)[]): Past => ({
  unitId,
  cohort: '',
  months: scores.map((score, at) => ({ monthEnd: shiftMonths(first, at), has: score === null ? null : hasOf(score) })),
});

/** Two years in which everything comes in December: two criteria a year. */
const rushing = (unitId: number, from = 2): Past =>
  past(unitId, '2017-01-31', [
    ...Array<number>(11).fill(from),
    from + 2,
    ...Array<number>(11).fill(from + 2),
    from + 4,
  ]);
const MANY = Array.from({ length: 15 }, (_, at) => rushing(at + 1));

const forecastOf = (result: ForecastResult): Forecast => {
  if (result.kind === 'too_little') throw new Error('no forecast');
  return result;
};

describe('a year end by what became of others', () => {
  it('knows the season from the years before', () => {
    const result = forecastOf(forecastYearEnd({ asOf: '2019-05-22', pasts: MANY })(1, { has: hasOf(6) }));
    expect(result).toMatchObject({ basis: 'same_season', score: 6, likely: 8, low: 8, high: 8 });
    expect(result.own).toEqual([
      { year: 2018, gain: 2 },
      { year: 2017, gain: 2 },
    ]);
    expect(result.criteria.filter(({ expected }) => expected).map(({ index }) => index)).toHaveLength(2);
  });

  it('a criterion that cannot come caps the range, and is never expected', () => {
    const blocked = [6, 7, 8];
    const result = forecastOf(forecastYearEnd({ asOf: '2019-05-22', pasts: MANY })(1, { has: hasOf(6), blocked }));
    expect([result.likely, result.high]).toEqual([7, 7]);
    expect(result.criteria.filter(({ expected }) => expected).map(({ index }) => index)).toEqual([9]);
    expect(result.criteria.filter((one) => one.blocked).map(({ index }) => index)).toEqual(blocked);
  });

  it('nothing later than the day is looked at', () => {
    const ask = (pasts: readonly Past[]) => forecastYearEnd({ asOf: '2018-05-22', pasts })(1, { has: hasOf(4) });
    const cut = MANY.map((one) => ({ ...one, months: one.months.filter(({ monthEnd }) => monthEnd <= '2018-05-22') }));
    expect(ask(MANY)).toEqual(ask(cut));
  });

  it('says so where there is too little history', () => {
    const ask = (pasts: readonly Past[], unitId = 1) =>
      forecastYearEnd({ asOf: '2019-05-22', pasts })(unitId, { has: hasOf(6) });
    expect(ask(MANY.slice(0, 2))).toEqual({ kind: 'too_little', months: 28, cases: 6 });
    expect(ask([])).toEqual({ kind: 'too_little', months: 0, cases: 0 });
    const young = past(99, '2019-03-31', [5, 5]);
    expect(ask([...MANY, young], 99)).toMatchObject({ kind: 'too_little', months: 2 });
    expect(LEAST_MONTHS).toBeGreaterThan(2);
    const unknown = past(98, '2017-01-31', Array<null>(24).fill(null));
    expect(ask([...MANY, unknown], 98)).toMatchObject({ kind: 'too_little', months: 0 });
  });

  it('without a year before it looks at stretches of the same length, and says so', () => {
    const months = Array.from({ length: 9 }, (_, at) => 3 + Math.floor(at / 2));
    const young = Array.from({ length: 15 }, (_, at) => past(at + 1, '2026-02-28', months));
    const result = forecastOf(forecastYearEnd({ asOf: '2026-10-31', pasts: young })(1, { has: hasOf(7) }));
    expect(result.basis).toBe('same_length');
    expect(result.likely).toBe(8);
  });

  it('who has everything shows nothing of what one can gain that does not', () => {
    const full = Array.from({ length: 40 }, (_, at) => past(100 + at, '2017-01-31', Array<number>(24).fill(SIZE)));
    const near = Array.from({ length: 15 }, (_, at) => rushing(at + 1, 5));
    const ask = forecastYearEnd({ asOf: '2019-05-22', pasts: [...full, ...near] });
    expect(ask(1, { has: hasOf(8) })).toMatchObject({ likely: 10, cases: 30 });
    expect(ask(100, { has: hasOf(SIZE) })).toMatchObject({ likely: SIZE, low: SIZE });
  });

  it('the last day of the year forecasts nothing', () => {
    const result = forecastYearEnd({ asOf: '2018-12-31', pasts: [] })(1, { has: hasOf(6) });
    expect(result).toMatchObject({ basis: 'year_over', likely: 6, low: 6, high: 6 });
  });

  it('whatever was lived through: low ≤ likely ≤ high inside the set, blocked ones left out', () => {
    const scores = fc.array(fc.integer({ min: 0, max: SIZE }), { minLength: 30, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(scores, { minLength: 8, maxLength: 12 }),
        fc.integer({ min: 0, max: SIZE }),
        fc.subarray(Array.from({ length: SIZE }, (_, index) => index)),
        fc.constantFrom('2019-01-10', '2019-05-22', '2019-12-20'),
        (all, score, blocked, asOf) => {
          const pasts = all.map((one, at) => past(at + 1, '2016-08-31', one));
          const result = forecastYearEnd({ asOf, pasts })(1, { has: hasOf(score), blocked });
          if (result.kind === 'too_little') return;
          const { low, likely, high, criteria } = result;
          const highest = SIZE - blocked.filter((index) => index >= score).length;
          expect(0 <= low && low <= likely && likely <= high && high <= highest).toBe(true);
          expect(criteria).toHaveLength(SIZE - score);
          expect(criteria.filter((one) => one.expected)).toHaveLength(Math.max(0, likely - score));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('windows', () => {
  expect(['2019-05-22', '2019-05-10', '2019-05-31', '2019-12-20', '2020-01-10'].map(anchorOf)).toEqual([
    '2019-05-31',
    '2019-04-30',
    '2019-05-31',
    '2019-11-30',
    '2019-12-31',
  ]);
  expect(sameSeason('2019-02-28', 4).map(({ from }) => from)).toEqual([
    '2018-02-28',
    '2017-02-28',
    '2016-02-29',
    '2015-02-28',
  ]);
  expect(sameSeason('2019-12-31', 1)).toEqual([{ from: '2018-12-31', to: '2019-12-31' }]);
  expect([monthsToYearEnd('2019-05-31'), monthsToYearEnd('2019-12-31')]).toEqual([7, 12]);
  expect(sameLength('2026-10-31', '2026-11-02', '2026-04-30')).toEqual([
    { from: '2026-08-31', to: '2026-10-31' },
    { from: '2026-06-30', to: '2026-08-31' },
    { from: '2026-04-30', to: '2026-06-30' },
  ]);
});

test('quantiles go by weight', () => {
  const values = [
    { value: 3, weight: 1 },
    { value: 1, weight: 8 },
    { value: 2, weight: 1 },
  ];
  expect([0, 0.5, 0.85, 1].map((share) => quantile(values, share))).toEqual([1, 1, 2, 3]);
  expect(effectiveCount([{ weight: 2 }, { weight: 2 }, { weight: 2 }])).toBe(3);
});

test('signs: so long without a gain, so many lost in a year', () => {
  const still = past(1, '2018-01-31', [4, 5, 5, 5, 5, 5]);
  expect(signsOf(still, hasOf(5), '2018-06-15')).toEqual({ monthsWithoutGain: 4, lost: 0 });
  expect(signsOf(still, hasOf(6), '2018-06-15')).toEqual({ monthsWithoutGain: 0, lost: 0 });
  const fallen = past(1, '2018-01-31', [6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 5]);
  expect(signsOf(fallen, hasOf(4), '2019-02-15')).toEqual({ monthsWithoutGain: 13, lost: 2 });
  expect(signsOf(past(1, '2019-02-28', [4]), hasOf(4), '2019-02-28')).toEqual({ monthsWithoutGain: null, lost: 0 });
});

test('what a forecast misses, and whether its whole range does', () => {
  const to = (low: number, bound: 'exact' | 'more_than' = 'exact') => ({ low, high: null, bound });
  const range = { likely: 7, low: 6, high: 8 };
  expect(shortOf(range, to(9))).toEqual({ by: 2, sure: true });
  expect(shortOf(range, to(8))).toEqual({ by: 1, sure: false });
  expect(shortOf(range, to(7))).toEqual({ by: 0, sure: false });
  expect(shortOf(range, to(6))).toEqual({ by: -1, sure: true });
  expect(shortOf(range, to(7, 'more_than'))).toEqual({ by: 1, sure: false });
});
