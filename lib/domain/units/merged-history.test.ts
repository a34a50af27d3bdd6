import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vector } from '@/tests/vector';
import { historyOfMerged } from './merged-history';

describe('what the units of a merger had met', () => {
  it('is told as B-V5 says', () => {
    const { input, output } = vector<{ old: { met: number[] }[] }, { criteriaMetByAll: number[]; metByAny: number[] }>(
      'B-V5 rule for a merged unit',
    );
    expect(historyOfMerged(input.old)).toEqual({ metByAll: output.criteriaMetByAll, metByAny: output.metByAny });
  });

  it('is nothing where there was no unit, and no gain where one had met nothing', () => {
    expect(historyOfMerged([])).toEqual({ metByAll: [], metByAny: [] });
    expect(historyOfMerged([{ met: [10, 2] }, { met: [] }])).toEqual({ metByAll: [], metByAny: [2, 10] });
  });

  it('does not mind the order of the units, and by all is always among by any', () => {
    const units = fc.array(
      fc.uniqueArray(fc.integer({ min: 1, max: 19 })).map((met) => ({ met })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(units, (old) => {
        const { metByAll, metByAny } = historyOfMerged(old);
        expect(historyOfMerged([...old].reverse())).toEqual({ metByAll, metByAny });
        expect(metByAny).toEqual(expect.arrayContaining([...metByAll]));
        expect(metByAny).toEqual([...metByAny].sort((a, b) => a - b));
      }),
    );
  });
});
