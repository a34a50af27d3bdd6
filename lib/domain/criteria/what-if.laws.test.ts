import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySupposition } from '@/tests/arbitraries/supposition';
import { averageOf } from '../progress/average';
import { counts } from '../progress/counting';
import type { Comparator } from './evaluate';
import type { Change } from './what-if/change';
import { supposeChanges, type Supposition, type WhatIf } from './what-if';

const anyComparator = fc.constantFrom<Comparator>('>=', '<=', '==', 'range', 'max');
const any = anySupposition(anyComparator);

/** A result without the objects it was drawn from. */
function figuresOf({ now, then, outcomes, statuses }: WhatIf) {
  return {
    now,
    then,
    statuses,
    outcomes: outcomes.map(({ unit, because, ...outcome }) => ({ ...outcome, unit: unit.code })),
  };
}

describe('a supposition', () => {
  it('without changes differs in nothing', () => {
    fc.assert(
      fc.property(any, (asked) => {
        const { now, then, outcomes, reaching, falling } = supposeChanges({ ...asked, changes: [] });
        expect(then).toEqual(now);
        expect([outcomes, reaching, falling]).toEqual([[], [], []]);
      }),
    );
  });

  it('that says what holds already differs in nothing', () => {
    fc.assert(
      fc.property(any, (asked) => {
        const changes = asked.version.criteria.flatMap(({ indicators }) =>
          indicators.flatMap(({ code, comparator, thresholds }): Change[] => [
            ...(comparator ? [{ kind: 'comparator', indicator: code, comparator } as const] : []),
            ...thresholds.flatMap(({ appliesTo, value, upper }): Change[] =>
              value === null ? [] : [{ kind: 'threshold', indicator: code, column: appliesTo, value, upper }],
            ),
          ]),
        );
        expect(supposeChanges({ ...asked, changes }).outcomes).toEqual([]);
      }),
    );
  });

  it('is the same in whatever order it is said', () => {
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.nat()), (asked, chance) => {
        const shuffled = [...asked.changes]
          .map((change) => ({ change, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ change }) => change);
        expect(figuresOf(supposeChanges({ ...asked, changes: shuffled }))).toEqual(figuresOf(supposeChanges(asked)));
      }),
    );
  });

  it('adds up: the sums differ by what the list says', () => {
    fc.assert(
      fc.property(any, (asked) => {
        const { set, rule } = asked;
        const { now, then, outcomes, reaching, falling } = supposeChanges(asked);
        const counted = (sum: typeof now, at: number) =>
          sum.criteria[at]!.met + (rule.notApplicableCounts ? sum.criteria[at]!.not_applicable : 0);
        set.numbers.forEach((number, at) => {
          const own = outcomes.filter((outcome) => outcome.number === number);
          const difference = own.reduce(
            (sum, { from, to }) => sum + Number(counts(to, rule)) - Number(counts(from, rule)),
            0,
          );
          expect(counted(then, at) - counted(now, at)).toBe(difference);
        });
        expect(then.meetAll - now.meetAll).toBe(reaching.length - falling.length);
        expect(then.units).toBe(asked.units.length);
        expect(averageOf(then).sum - averageOf(now).sum).toBe(
          outcomes.reduce((sum, { from, to }) => sum + Number(counts(to, rule)) - Number(counts(from, rule)), 0),
        );
      }),
    );
  });

  it('names in its list whoever is judged otherwise, and nobody else', () => {
    fc.assert(
      fc.property(any, (asked) => {
        const { outcomes, statuses } = supposeChanges(asked);
        const unchanged = supposeChanges({ ...asked, changes: [] }).statuses;
        for (const { id } of asked.units)
          asked.set.numbers.forEach((number, at) => {
            const listed = outcomes.some((outcome) => outcome.unit.id === id && outcome.number === number);
            if (statuses.get(id)![at] !== unchanged.get(id)![at]) expect(listed).toBe(true);
          });
      }),
    );
  });
});

describe('of what must be at least so much', () => {
  const lowered = (asked: Supposition, by: number): Change[] =>
    asked.version.criteria.flatMap(({ indicators }) =>
      indicators.flatMap(({ code, thresholds }) =>
        thresholds.flatMap(({ appliesTo, value }): Change[] =>
          value === null
            ? []
            : [{ kind: 'threshold', indicator: code, column: appliesTo, value: value - by, upper: null }],
        ),
      ),
    );
  const atLeast = anySupposition(fc.constant('>='));

  it('asking less lets nobody fall', () => {
    fc.assert(
      fc.property(atLeast, fc.nat(100), (asked, by) => {
        const { outcomes, falling } = supposeChanges({ ...asked, changes: lowered(asked, by) });
        expect(outcomes.filter(({ kind }) => kind === 'lost')).toEqual([]);
        expect(falling).toEqual([]);
      }),
    );
  });

  it('asking more lets nobody pass on what was measured', () => {
    fc.assert(
      fc.property(atLeast, fc.nat(100), (asked, by) => {
        const { outcomes } = supposeChanges({ ...asked, changes: lowered(asked, -by) });
        expect(outcomes.filter(({ kind }) => kind === 'gained')).toEqual([]);
      }),
    );
  });
});
