import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver, type CriterionPair } from './carry-over';
import { STATUSES, type Status } from './status';

const nobody: ReadonlySet<number> = new Set();
const old = (statuses: Record<number, Status>) => new Map(Object.entries(statuses).map(([n, s]) => [Number(n), s]));

describe('statuses of an old set', () => {
  it('go to the new criterion that one old one became', () => {
    const statuses: Status[] = ['met', 'not_met', 'basically_met', 'not_applicable'];
    for (const status of statuses)
      expect(carryOver([{ from: 5, to: 2 }], old({ 5: status }), nobody)).toEqual({
        carried: [{ number: 2, status, from: [5] }],
        kept: [],
      });
  });

  it('of several old ones count together as indicators do', () => {
    const pairs = [
      { from: 4, to: 1 },
      { from: 3, to: 1 },
    ];
    const together = (a: Status, b: Status) => carryOver(pairs, old({ 3: a, 4: b }), nobody).carried[0]?.status;
    expect(together('met', 'met')).toBe('met');
    expect(together('met', 'not_met')).toBe('not_met');
    expect(together('not_assessed', 'not_met')).toBe('not_met');
    expect(together('met', 'not_assessed')).toBeUndefined();
    expect(carryOver(pairs, old({ 3: 'met', 4: 'met' }), nobody).carried[0]?.from).toEqual([3, 4]);
  });

  it('leave alone what was assessed, and say so', () => {
    expect(carryOver([{ from: 5, to: 2 }], old({ 5: 'met' }), new Set([2]))).toEqual({ carried: [], kept: [2] });
    expect(carryOver([{ from: 5, to: 2 }], old({}), new Set([2]))).toEqual({ carried: [], kept: [] });
  });
});

const number = fc.integer({ min: 1, max: 12 });
const pairs: fc.Arbitrary<CriterionPair[]> = fc.array(fc.record({ from: number, to: number }), { maxLength: 20 });
const statusesOf = fc.array(fc.tuple(number, fc.constantFrom(...STATUSES))).map((entries) => new Map(entries));
const assessedOf = fc.array(number).map((numbers) => new Set(numbers));

describe('whatever the mapping', () => {
  it('an assessed criterion is never overwritten, an unmapped one stays not assessed, each is given once', () => {
    fc.assert(
      fc.property(pairs, statusesOf, assessedOf, (mapping, statuses, assessed) => {
        const { carried, kept } = carryOver(mapping, statuses, assessed);
        const mapped = new Set(mapping.map((pair) => pair.to));
        for (const one of carried) {
          expect(assessed.has(one.number)).toBe(false);
          expect(mapped.has(one.number)).toBe(true);
          expect(one.status).not.toBe('not_assessed');
          expect(one.from.every((from) => mapping.some((pair) => pair.from === from && pair.to === one.number))).toBe(
            true,
          );
        }
        expect(kept.every((one) => assessed.has(one))).toBe(true);
        expect(new Set(carried.map((one) => one.number)).size).toBe(carried.length);
      }),
    );
  });

  it('the second time carries nothing and keeps what the first gave', () => {
    fc.assert(
      fc.property(pairs, statusesOf, assessedOf, (mapping, statuses, assessed) => {
        const first = carryOver(mapping, statuses, assessed);
        const given = first.carried.map((one) => one.number);
        const second = carryOver(mapping, statuses, new Set([...assessed, ...given]));
        expect(second.carried).toEqual([]);
        expect(second.kept).toEqual([...first.kept, ...given].sort((a, b) => a - b));
      }),
    );
  });
});
