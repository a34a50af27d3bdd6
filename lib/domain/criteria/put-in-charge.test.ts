import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, overlaps } from '../units/period';
import { putInCharge, type InCharge } from './put-in-charge';

const row = (id: number, departmentId: number, validFrom: string, validTo: string | null): InCharge => {
  return { id, departmentId, validFrom, validTo };
};
const open = (validFrom: string) => ({ validFrom, validTo: null });

describe('a department put in charge', () => {
  it('ends whoever was before it the day before', () => {
    expect(putInCharge([row(1, 7, '2016-01-01', null)], 8, open('2025-03-01'))).toEqual({
      end: { id: 1, validTo: '2025-02-28' },
      add: open('2025-03-01'),
    });
  });

  it('changes nothing when it is in charge already', () => {
    expect(putInCharge([row(1, 7, '2016-01-01', null)], 7, open('2025-03-01'))).toEqual({ end: null, add: null });
  });

  it('goes on until another day when it is in charge already', () => {
    const until = { validFrom: '2025-03-01', validTo: '2025-12-31' };
    expect(putInCharge([row(1, 7, '2016-01-01', null)], 7, until)).toEqual({
      end: { id: 1, validTo: '2025-12-31' },
      add: null,
    });
  });

  it('takes nothing away that begins on its day or later', () => {
    expect(putInCharge([row(1, 7, '2025-03-01', null)], 8, open('2025-03-01'))).toBe('period_overlap');
    expect(putInCharge([row(1, 7, '2026-01-01', null)], 8, open('2025-03-01'))).toBe('period_overlap');
    expect(putInCharge([row(1, 7, '2026-01-01', null)], 8, { validFrom: '2025-03-01', validTo: '2025-12-31' })).toEqual(
      { end: null, add: { validFrom: '2025-03-01', validTo: '2025-12-31' } },
    );
  });
});

const someDay = fc
  .integer({ min: 0, max: 400 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const act = fc.record({ departmentId: fc.integer({ min: 1, max: 3 }), from: someDay, days: fc.option(fc.nat(60)) });

describe('however often departments are put in charge', () => {
  it('no day has two, and the last one accepted is in charge on its first day', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let rows: InCharge[] = [];
        acts.forEach(({ departmentId, from, days }, index) => {
          const validTo = days === null ? null : addDays(from, days);
          const plan = putInCharge(rows, departmentId, { validFrom: from, validTo });
          if (plan === 'period_overlap') return;
          rows = rows.map((one) => (one.id === plan.end?.id ? { ...one, validTo: plan.end.validTo } : one));
          if (plan.add) rows = [...rows, { id: index, departmentId, ...plan.add }];
          expect(rows.find((one) => covers(one, from))?.departmentId).toBe(departmentId);
        });
        for (const a of rows) {
          expect(a.validTo === null || a.validFrom <= a.validTo).toBe(true);
          for (const b of rows) if (a !== b) expect(overlaps(a, b)).toBe(false);
        }
      }),
    );
  });
});

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
