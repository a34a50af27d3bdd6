import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStatus } from '@/tests/arbitraries/statuses';
import type { Status } from '../criteria/status';
import { monthEndOf } from '../time/month-ends';
import { foldFacts, type CriterionFact } from './fold';

const SIZE = 3;
const DAYS = ['2019-12-31', '2020-02-29', '2020-03-01', '2020-03-31', '2021-01-15'];
const anyFacts = fc
  .array(fc.record({ index: fc.nat(SIZE - 1), status: anyStatus, effectiveOn: fc.constantFrom(...DAYS) }), {
    maxLength: 15,
  })
  .map((drawn) => drawn.map((fact, position): CriterionFact => ({ ...fact, id: BigInt(position + 1) })));
const fact = (id: number, index: number, status: Status, effectiveOn: string): CriterionFact => ({
  id: BigInt(id),
  index,
  status,
  effectiveOn,
});

describe('facts fold into a state', () => {
  it('of which nothing is known without any', () => {
    expect(foldFacts(2, [])).toEqual({ statuses: ['not_assessed', 'not_assessed'], months: [] });
  });

  it('the later day holds, on the same day the later id, however they come', () => {
    const facts = [
      fact(4, 0, 'met', '2020-03-01'),
      fact(5, 0, 'not_met', '2020-02-29'),
      fact(6, 0, 'basically_met', '2020-03-01'),
      fact(3, 1, 'met', '2020-04-01'),
    ];
    for (const order of [facts, [...facts].reverse()]) {
      expect(foldFacts(2, order)).toEqual({
        statuses: ['basically_met', 'met'],
        months: [
          { monthEnd: '2020-02-29', statuses: ['not_met', 'not_assessed'] },
          { monthEnd: '2020-03-31', statuses: ['basically_met', 'not_assessed'] },
          { monthEnd: '2020-04-30', statuses: ['basically_met', 'met'] },
        ],
      });
    }
  });

  it('ids are compared as numbers beyond what a double holds', () => {
    const huge = 9_007_199_254_740_993n;
    const facts = [
      { ...fact(0, 0, 'met', '2020-01-01'), id: huge + 1n },
      { ...fact(0, 0, 'not_met', '2020-01-01'), id: huge },
    ];
    expect(foldFacts(1, facts).statuses).toEqual(['met']);
  });

  it('does not mind the order in which they are read, and changes none of them', () => {
    const shuffled = anyFacts.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([facts, other]) => {
        const before = structuredClone(other);
        expect(foldFacts(SIZE, other)).toEqual(foldFacts(SIZE, facts));
        expect(other).toEqual(before);
      }),
    );
  });

  it('each month end is the fold of what was in force by then', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { months, statuses } = foldFacts(SIZE, facts);
        expect(months.map((month) => month.monthEnd)).toEqual(
          [...new Set(facts.map((one) => monthEndOf(one.effectiveOn)))].sort(),
        );
        for (const { monthEnd, statuses: then } of months) {
          expect(then).toEqual(
            foldFacts(
              SIZE,
              facts.filter((one) => one.effectiveOn <= monthEnd),
            ).statuses,
          );
        }
        expect(months.at(-1)?.statuses ?? statuses).toEqual(statuses);
      }),
    );
  });
});
