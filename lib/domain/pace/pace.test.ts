import { describe, expect, it, test } from 'vitest';
import { formatNumber, formatPercent } from '../report/format';
import { vector } from '@/tests/vector';
import { monthsOfYear, neededPace } from './needed-pace';
import { yearPace } from './year-pace';

const rounded = (value: number | null, decimals: number) =>
  value === null ? null : Number(formatNumber(value, decimals).replace(',', '.'));

describe('the pace at the inspection (S0-V6)', () => {
  const { input, output } = vector<
    { asOf: string; yearDays: number; registered: number; achieved: number },
    Record<string, number | string>
  >('S0-V6 pace at the inspection date');
  const pace = yearPace(input.asOf, input.registered, input.achieved);

  it('counts the days', () => {
    expect([pace.dayOfYear, pace.daysLeft, pace.yearDays]).toEqual([output.dayOfYear, output.daysLeft, input.yearDays]);
    expect(formatPercent(pace.dayOfYear, pace.yearDays)).toBe(output.elapsedShare);
  });

  it('says how far behind it is, and what is needed', () => {
    expect(rounded(pace.expected, 2)).toBe(output.linearExpected);
    expect(rounded(pace.behindBy, 2)).toBe(output.behindBy);
    expect(rounded(pace.neededPerMonth, 2)).toBe(output.neededPerMonth);
    expect(pace.runRate).toBe(output.runRateForecastYearEnd);
    expect(pace.status.toUpperCase()).toBe(output.status);
  });
});

test('what is needed to a deadline (S1-V3)', () => {
  const { input, output } = vector<{ from: string; to: string; remaining: number }, Record<string, number>>(
    'S1-V3 required pace',
  );
  const pace = neededPace(input.from, input.to, input.remaining);
  expect(pace.daysLeft).toBe(output.daysLeft);
  expect(rounded(pace.perMonth, 2)).toBe(output.neededPerMonth);
  expect(rounded(pace.daysEach, 1)).toBe(output.oneCriterionEveryDays);
});

test('nine months over, three left (S3-V5)', () => {
  const { input, output } = vector<{ asOf: string; deadline: string }, Record<string, number | string>>(
    'S3-V5 time left',
  );
  expect(neededPace(input.asOf, input.deadline, 0).daysLeft).toBe(output.daysLeft);
  const { over, left } = monthsOfYear(input.asOf);
  expect([`${over} tháng`, left]).toEqual([output.reportPeriod, output.monthsLeft]);
  expect(monthsOfYear('2021-12-31')).toEqual({ over: 12, left: 0 });
});

describe('at the edges of a year', () => {
  it('the last day has no pace, the first counts', () => {
    expect(yearPace('2019-12-31', 5, 5)).toMatchObject({
      daysLeft: 0,
      neededPerMonth: null,
      runRate: 5,
      status: 'done',
    });
    expect(yearPace('2019-12-31', 5, 4)).toMatchObject({ neededPerMonth: null, behindBy: 1, status: 'behind' });
    expect(yearPace('2020-01-01', 5, 0)).toMatchObject({ dayOfYear: 1, yearDays: 366 });
  });

  it('who lost criteria since January is further behind', () => {
    expect(yearPace('2019-07-02', 4, -1).behindBy).toBeGreaterThan(yearPace('2019-07-02', 4, 0).behindBy);
  });
});
