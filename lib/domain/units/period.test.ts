import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, dayBefore, dayWithin, overlaps } from './period';

const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2020, 1, 1 + n)).toISOString().slice(0, 10));
const period = fc.tuple(day, fc.option(day)).map(([from, to]) => {
  if (to === null) return { validFrom: from, validTo: null };
  return from <= to ? { validFrom: from, validTo: to } : { validFrom: to, validTo: from };
});

describe('a period', () => {
  it('covers both its ends', () => {
    const march = { validFrom: '2025-03-01', validTo: '2025-03-31' };
    expect(['2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01'].map((on) => covers(march, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('brings any day into itself, and leaves its own', () => {
    fc.assert(
      fc.property(period, day, (any, on) => {
        expect(covers(any, dayWithin(any, on))).toBe(true);
        if (covers(any, on)) expect(dayWithin(any, on)).toBe(on);
      }),
    );
  });

  it('overlaps another exactly when a day lies in both', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(overlaps(a, b)).toBe(covers(a, b.validFrom) || covers(b, a.validFrom));
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  it.each([
    ['2025-07-01', '2025-06-30'],
    ['2020-03-01', '2020-02-29'],
    ['2026-01-01', '2025-12-31'],
  ])('the day before %s is %s', (on, before) => {
    expect(dayBefore(on)).toBe(before);
  });
});
