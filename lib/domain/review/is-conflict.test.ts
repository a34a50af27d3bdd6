import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConflict, type CellFact } from './is-conflict';

const fact = (id: number, effectiveOn: string): CellFact => ({ id: BigInt(id), effectiveOn });
const anyFact = fc.record({
  id: fc.bigInt(1n, 20n),
  effectiveOn: fc.constantFrom('2021-03-01', '2021-06-01', '2021-09-01'),
});
const anySeen = fc.option(anyFact);

describe('somebody changed the cell in between', () => {
  it.each([
    ['an empty cell that was seen empty', null, null, false],
    ['an empty cell, whatever was seen elsewhere', null, fact(3, '2021-06-01'), false],
    ['a cell that was seen empty', fact(1, '2021-06-01'), null, true],
    ['the very fact that was seen', fact(1, '2021-06-01'), fact(1, '2021-06-01'), false],
    ['a newer fact of the same day', fact(2, '2021-06-01'), fact(1, '2021-06-01'), true],
    ['an older fact, under an entry dated before what was seen', fact(1, '2021-03-01'), fact(2, '2021-06-01'), false],
    ['a fact of an earlier day recorded since', fact(3, '2021-03-01'), fact(2, '2021-06-01'), true],
    ['a fact of a later day that was there before', fact(1, '2021-09-01'), fact(2, '2021-06-01'), true],
  ])('%s: %s, seen %s: %s', (_, last, seen, expected) => {
    expect(isConflict(last, seen)).toBe(expected);
  });

  it('never by what was seen itself, always by anything where nothing was seen', () => {
    fc.assert(fc.property(anyFact, (one) => !isConflict(one, one) && isConflict(one, null) && !isConflict(null, one)));
  });

  it('never by a fact that stood behind the seen one in every order', () => {
    fc.assert(
      fc.property(anyFact, anySeen, (last, seen) => {
        const stoodBehind = seen !== null && last.id < seen.id && last.effectiveOn <= seen.effectiveOn;
        if (stoodBehind) expect(isConflict(last, seen)).toBe(false);
        if (seen !== null && last.id > seen.id) expect(isConflict(last, seen)).toBe(true);
      }),
    );
  });
});
