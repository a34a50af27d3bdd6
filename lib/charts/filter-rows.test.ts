import { describe, expect, test } from 'vitest';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import { NO_FILTER, filterRows, sortRows } from './filter-rows';
import { readRow } from './read-row';

const rows = [
  {
    code: '1',
    name: 'Đồng Thắng',
    group: 'a',
    tags: ['biên giới'],
    now: 'mmm',
    before: 'mmx',
    lastEffective: '2019-05-01',
  },
  { code: '2', name: 'Bắc Xa', group: 'a', tags: [], now: 'mxx', before: 'mmx', lastEffective: null },
  { code: '3', name: 'Ái Quốc', group: 'b', tags: [], now: '...', before: null, lastEffective: null },
  { code: '4', name: 'Đình Lập', group: 'b', tags: [], now: 'xxx', before: 'xxx', lastEffective: '2019-04-01' },
].map((row) => readRow(row, DEFAULT_COUNTING));
const numbers = [1, 2, 17];
const codes = (filter: Partial<typeof NO_FILTER>) =>
  filterRows(rows, { ...NO_FILTER, ...filter }, numbers, DEFAULT_COUNTING, '2019-06-20').map(({ row }) => row.code);

describe('the list of units', () => {
  test.each([
    [{}, ['1', '2', '3', '4']],
    [{ band: '3-3' }, ['1']],
    [{ band: '0-2' }, ['2', '4']],
    [{ band: 'none' }, ['3']],
    // Nothing said in 80 days; what nobody ever assessed is no stale figure.
    [{ updated: 'stale' }, ['4']],
    [{ unmet: '17' }, ['2', '3', '4']],
    [{ unmet: '99' }, ['1', '2', '3', '4']],
    [{ group: 'b' }, ['3', '4']],
    [{ tag: 'biên giới' }, ['1']],
    [{ name: 'dong' }, ['1']],
    [{ name: ' ĐỒNG ' }, ['1']],
    [{ band: '0-2', group: 'b' }, ['4']],
  ])('narrowed by %j', (filter, expected) => expect(codes(filter)).toEqual(expected));

  const order = (by: Parameters<typeof sortRows>[1], descending = false) =>
    sortRows(rows, by, descending).map(({ row }) => row.code);

  test('Vietnamese order of names: đ after d, dictionary accents', () => {
    expect(order('name')).toEqual(['3', '2', '4', '1']);
    expect(order('name', true)).toEqual(['1', '4', '2', '3']);
  });

  test('not assessed is less than nothing met', () => {
    expect(order('score')).toEqual(['3', '4', '2', '1']);
  });

  test('most gained first; never updated before old', () => {
    expect(order('change', true)[0]).toBe('1');
    expect(order('updated')).toEqual(['3', '2', '4', '1']);
  });
});
