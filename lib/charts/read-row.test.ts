import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import { STATUSES } from '@/lib/domain/criteria/status';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import type { UnitRow } from '@/lib/features/progress/view';
import { readRow } from './read-row';

const row = (now: string, before: string | null): UnitRow => ({
  code: '06463',
  name: 'Kiên Mộc',
  group: '189',
  tags: [],
  now,
  before,
  lastEffective: '2019-05-20',
});

describe('a packed row', () => {
  test('score, gained and lost', () => {
    const read = readRow(row('mmxhn.', 'mxmhn.'), DEFAULT_COUNTING);
    expect(read.score).toBe(3);
    expect(read.assessed).toBe(true);
    expect(read.gained).toEqual([1]);
    expect(read.lost).toEqual([2]);
  });

  test('a tenant that does not count what does not apply', () => {
    expect(readRow(row('mn', null), { notApplicableCounts: false }).score).toBe(1);
  });

  test('a unit that did not exist before, or was not assessed, has no change', () => {
    expect(readRow(row('mm', null), DEFAULT_COUNTING)).toMatchObject({ gained: [], lost: [] });
    expect(readRow(row('mm', '..'), DEFAULT_COUNTING)).toMatchObject({ gained: [], lost: [] });
  });

  test('the five statuses add up to the set, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 20 }), (statuses) => {
        const { tally } = readRow(row(packStatuses(statuses), null), DEFAULT_COUNTING);
        expect(Object.values(tally).reduce((a, b) => a + b, 0)).toBe(statuses.length);
      }),
    );
  });
});
