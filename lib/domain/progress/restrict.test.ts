import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setOf } from '@/tests/arbitraries/criteria-set';
import { anyUnits } from '@/tests/arbitraries/unit-progress';
import { restrictColumns, restrictSet } from './restrict';
import { isSameSet } from './same-set';
import { summarise } from './summarise';
import { DEFAULT_COUNTING } from './summary';

const set = setOf('s', 19);
const anyNumbers = fc.uniqueArray(fc.integer({ min: 1, max: 25 }));

describe('what a department may read of a set', () => {
  it("keeps the set's order and knows no criterion that is not in the set", () => {
    expect(restrictSet(set, [17, 2, 99])).toEqual({ id: 's#2,17', numbers: [2, 17] });
  });

  it('is the set itself when every criterion is readable', () => {
    expect(restrictSet(set, set.numbers)).toBe(set);
  });

  it('is nothing when nothing is readable', () => {
    const none = restrictSet(set, []);
    expect(none.numbers).toEqual([]);
    expect(restrictColumns(set, none, set.numbers)).toEqual([]);
    expect(isSameSet(none, set)).toBe(false);
  });

  it("takes columns by the criterion's number, not by its place", () => {
    const shuffled = { id: 's', numbers: [3, 1, 2] };
    expect(restrictColumns(shuffled, restrictSet(shuffled, [1, 2]), ['c', 'a', 'b'])).toEqual(['a', 'b']);
  });

  it('never shows a column that was not asked for', () => {
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        const part = restrictSet(set, numbers);
        const shown = restrictColumns(set, part, set.numbers);
        expect(shown).toEqual(part.numbers);
        expect(shown).toEqual(set.numbers.filter((number) => numbers.includes(number)));
      }),
    );
  });

  it('has the tallies of the whole, cut: restricting before or after adding up is the same', () => {
    fc.assert(
      fc.property(anyNumbers, anyUnits(set), (numbers, units) => {
        const part = restrictSet(set, numbers);
        const restricted = units.map((unit) => ({
          ...unit,
          set: part,
          statuses: restrictColumns(set, part, unit.statuses),
        }));
        const whole = summarise(set, units, DEFAULT_COUNTING);
        expect(summarise(part, restricted, DEFAULT_COUNTING).criteria).toEqual(
          restrictColumns(set, part, whole.criteria),
        );
      }),
    );
  });
});
