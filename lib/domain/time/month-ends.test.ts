import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfPreviousYear, isIsoDay, monthEndOf, monthEndsBetween } from './month-ends';

const anyDay = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10));
/** The same by UTC, which no time zone moves. */
const endByUtc = (day: string) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);

describe('month ends', () => {
  it.each([
    ['2019-02-10', '2019-02-28'],
    ['2020-02-01', '2020-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1900-02-01', '1900-02-28'],
    ['2021-12-31', '2021-12-31'],
    // The days on which clocks change in the time zone of the tests.
    ['2021-04-04', '2021-04-30'],
    ['2021-09-26', '2021-09-30'],
  ])('%s → %s', (day, end) => {
    expect(monthEndOf(day)).toBe(end);
  });

  it('of any day, in any time zone', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(monthEndOf(day)).toBe(endByUtc(day));
      }),
    );
  });

  it('between two days are those of whole months, oldest first', () => {
    expect(monthEndsBetween('2020-12-15', '2021-03-31')).toEqual([
      '2020-12-31',
      '2021-01-31',
      '2021-02-28',
      '2021-03-31',
    ]);
    expect(monthEndsBetween('2020-12-31', '2021-03-30')).toEqual(['2020-12-31', '2021-01-31', '2021-02-28']);
    expect(monthEndsBetween('2021-03-01', '2021-03-30')).toEqual([]);
    expect(monthEndsBetween('2021-04-01', '2021-03-30')).toEqual([]);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const ends = monthEndsBetween(a, b);
        expect(ends).toEqual([...new Set(ends)].sort());
        for (const end of ends) expect([end, end <= b && end >= a]).toEqual([endByUtc(end), true]);
        const months =
          (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
        expect(ends).toHaveLength(Math.max(0, months + (b === endByUtc(b) ? 1 : 0)));
      }),
    );
  });
});

describe('days', () => {
  it('compare with the end of the year before', () => {
    expect(endOfPreviousYear('2021-01-01')).toBe('2020-12-31');
    expect(endOfPreviousYear('2020-12-31')).toBe('2019-12-31');
    expect(endOfPreviousYear('1000-06-01')).toBe('0999-12-31');
  });

  it.each(['2021-02-28', '2020-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) =>
    expect(isIsoDay(text)).toBe(true),
  );

  it.each([
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-04-31',
    '2021-1-1',
    '21-01-01',
    '2021-01-01T00:00',
    ' 2021-01-01',
    '2021-01-01\n',
    '0000-01-01',
    '-2021-01-01',
    '2021/01/01',
    '01/01/2021',
    '２０２１-01-01',
    '',
  ])('%j is none', (text) => expect(isIsoDay(text)).toBe(false));
});
