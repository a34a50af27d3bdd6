import { describe, expect, it } from 'vitest';
import { setOf } from '@/tests/arbitraries/criteria-set';
import { progressWith } from '@/tests/arbitraries/progress-with';
import { vector } from '@/tests/vector';
import { restrictSet } from './restrict';
import { isSameSet, SetsDiffer } from './same-set';
import { emptySummary, merge, mergeAll, summarise } from './summarise';
import { DEFAULT_COUNTING, type SetIdentity } from './summary';

const nineteen = setOf('vn-commune-2016-2020', 19);
const ten = setOf('vn-commune-2026-2030', 10);

describe('sets of different identity', () => {
  it('are not compared: 10 and 19 criteria have no common average (R-V6)', () => {
    const { output } = vector<unknown, { comparableWith19Set: boolean }>('R-V6 averages in the 2026–2030 set');
    expect(isSameSet(ten, nineteen)).toBe(output.comparableWith19Set);
  });

  // Every expected error below is half of its test: `tsc` fails when the line begins to compile.
  it('do not merge', () => {
    // @ts-expect-error another set
    expect(() => merge(emptySummary(nineteen), emptySummary(ten))).toThrow(SetsDiffer);
    // @ts-expect-error another set among the parts
    expect(() => mergeAll(nineteen, [emptySummary(nineteen), emptySummary(ten)])).toThrow(SetsDiffer);
  });

  it('do not summarise together', () => {
    // @ts-expect-error units on another set
    expect(() => summarise(nineteen, progressWith(ten, [10]), DEFAULT_COUNTING)).toThrow(SetsDiffer);
  });

  it.each<[string, SetIdentity, SetIdentity]>([
    ['another decision with as many criteria', setOf('vn-commune-2016-2020', 19), setOf('vn-commune-2021-2025', 19)],
    ['the same decision with a criterion more', setOf('s', 19), setOf('s', 20)],
    ['the same criteria in another order', { id: 's', numbers: [1, 2] }, { id: 's', numbers: [2, 1] }],
    ['a part of the set and the whole', restrictSet(nineteen, [1, 2]), nineteen],
  ])('are refused at run time too: %s', (_, a, b) => {
    expect(isSameSet(a, b)).toBe(false);
    expect(() => merge(emptySummary(a), emptySummary(b))).toThrow(SetsDiffer);
  });
});

it('versions of one set with the same criteria merge', () => {
  const before = { id: 'vn-commune-2021-2025', numbers: [1, 2, 3] };
  const amended = { id: 'vn-commune-2021-2025', numbers: [1, 2, 3] };
  expect(isSameSet(before, amended)).toBe(true);
  expect(merge(emptySummary(before), emptySummary(amended))).toEqual(emptySummary(before));
});
