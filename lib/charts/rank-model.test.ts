import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import { STATUSES } from '@/lib/domain/criteria/status';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import type { UnitRow } from '@/lib/features/progress/view';
import { rankModel } from './rank-model';
import { readRow } from './read-row';
import { sideModel } from './side-model';

const rowOf = (code: string, now: string, before: string | null = null): UnitRow => {
  return { code, name: `Xã ${code}`, group: 'C-a', tags: [], now, before, lastEffective: null };
};
const read = (rows: readonly UnitRow[]) => rows.map((row) => readRow(row, DEFAULT_COUNTING));
const shown = (rows: readonly UnitRow[], groups: Record<string, string>) =>
  rankModel(read(rows), groups).map(({ group, steps, unassessed }) => ({
    group,
    ranks: steps.map(({ rank, score, units }) => [rank, score, ...units.map(({ row }) => row.code)]),
    none: unassessed.map(({ row }) => row.code),
  }));

test('a commune is ranked among those of its own group, and nowhere without a group', () => {
  const rows = [rowOf('a', 'mmm'), rowOf('b', 'mmx'), rowOf('c', 'mxx'), rowOf('d', '...'), rowOf('e', 'mmm')];
  expect(shown(rows, { b: '2', c: '2', d: '2', a: '1' })).toEqual([
    { group: '1', ranks: [[1, 3, 'a']], none: [] },
    {
      group: '2',
      ranks: [
        [1, 2, 'b'],
        [2, 1, 'c'],
      ],
      none: ['d'],
    },
  ]);
  expect(shown(rows, {})).toEqual([]);
});

test('the same score is the same rank', () => {
  const rows = [rowOf('a', 'mx'), rowOf('b', 'mm'), rowOf('c', 'xm'), rowOf('d', 'xx')];
  expect(shown(rows, { a: '1', b: '1', c: '1', d: '1' })[0]?.ranks).toEqual([
    [1, 2, 'b'],
    [2, 1, 'a', 'c'],
    [4, 0, 'd'],
  ]);
});

const rows = fc
  .array(fc.array(fc.constantFrom(...STATUSES), { minLength: 4, maxLength: 4 }), { maxLength: 20 })
  .map((all) => all.map((statuses, at) => rowOf(String(at), packStatuses(statuses))));

test('what the other groups do changes no rank', () => {
  fc.assert(
    fc.property(rows, rows, (own, others) => {
      const apart = others.map((row) => ({ ...row, code: `x${row.code}` }));
      const groups = Object.fromEntries([
        ...own.map(({ code }) => [code, '1']),
        ...apart.map(({ code }) => [code, '2']),
      ]);
      const alone = shown(own, groups);
      expect(shown([...apart, ...own], groups).filter(({ group }) => group === '1')).toEqual(alone);
    }),
  );
});

test('side by side: the rank beside its group, changes only where both days are known, and only what differs', () => {
  const view = {
    rows: [rowOf('a', 'mmx', 'mxx'), rowOf('b', 'mxm', '...'), rowOf('c', 'mmm', null)],
    counting: DEFAULT_COUNTING,
    communeGroups: { a: '1', b: '1' },
    criteria: [1, 2, 3].map((number) => ({ number, name: '', nameConfirmed: true })),
    chosenUnits: ['c', 'a', 'b'],
    differing: false,
  };
  const { columns, lines } = sideModel(view);
  expect(columns.map(({ read: one, group, place }) => [one.row.code, group, place, one.comparable])).toEqual([
    ['c', null, null, false],
    ['a', '1', { rank: 1, of: 2 }, true],
    ['b', '1', { rank: 1, of: 2 }, false],
  ]);
  expect(lines.map(({ cells, differs }) => [...cells, differs])).toEqual([
    ['met', 'met', 'met', false],
    ['met', 'met', 'not_met', true],
    ['met', 'not_met', 'met', true],
  ]);
  expect(sideModel({ ...view, differing: true }).lines.map(({ number }) => number)).toEqual([2, 3]);
});
