import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import { isAssessed } from '@/lib/domain/progress/counting';
import { summarise } from '@/lib/domain/progress/summarise';
import { DEFAULT_COUNTING } from '@/lib/domain/progress/summary';
import type { ChangeView, UnitRow } from '@/lib/features/progress/view';
import { anyStatuses } from '@/tests/arbitraries/statuses';
import { changeLog } from './change-log';
import { completenessModel } from './completeness-model';
import { distanceModel } from './distance-model';
import { readRow } from './read-row';

const SIZE = 5;
const numbers = [1, 2, 3, 17, 19];
const DAY = '2019-05-22';
const row = (now: string, over: Partial<UnitRow> = {}): UnitRow => ({
  ...{ code: now, name: now, group: '', tags: [], now, before: null, lastEffective: '2019-05-01' },
  ...over,
});
const criteriaOf = (rows: readonly UnitRow[]) => {
  const set = { id: 'set', numbers };
  const progress = rows.map((one, unitId) => ({ unitId, set, statuses: readRow(one, DEFAULT_COUNTING).statuses }));
  return summarise(set, progress, DEFAULT_COUNTING).criteria.map((tally) => ({ tally }));
};
const anyRows = fc.array(anyStatuses(SIZE).map((statuses) => row(packStatuses(statuses))));

describe('the distance to the standard', () => {
  it('holds every assessed unit that is short of it once, with what it lacks, nearest first', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const read = rows.map((one) => readRow(one, DEFAULT_COUNTING));
        const lines = distanceModel(read, numbers, DEFAULT_COUNTING);
        const short = read.filter(({ assessed, score }) => assessed && score < SIZE);
        expect(lines.reduce((sum, { units }) => sum + units.length, 0)).toBe(short.length);
        expect(lines.map(({ missing }) => missing)).toEqual(
          [...new Set(short.map(({ score }) => SIZE - score))].sort(),
        );
        for (const { missing, units } of lines) for (const { lacking } of units) expect(lacking).toHaveLength(missing);
      }),
    );
  });

  it('a unit nobody assessed is at no distance, not at the longest', () => {
    const read = ['.....', 'mmmxn', 'mmmmm', 'xxxxx'].map((now) => readRow(row(now), DEFAULT_COUNTING));
    expect(distanceModel(read, numbers, DEFAULT_COUNTING)).toMatchObject([
      { missing: 1, units: [{ name: 'mmmxn', lacking: [17] }] },
      { missing: 5, units: [{ name: 'xxxxx' }] },
    ]);
  });
});

describe('how complete and fresh', () => {
  it('agrees with the sums of the aggregation', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const model = completenessModel(rows, criteriaOf(rows), DAY);
        const statuses = rows.map((one) => readRow(one, DEFAULT_COUNTING).statuses);
        expect(model.units).toMatchObject({ count: statuses.filter(isAssessed).length, of: rows.length });
        expect(model.cells.count).toBe(statuses.flat().filter((status) => status !== 'not_assessed').length);
        expect(model.never).toHaveLength(rows.length - model.units.count);
        expect(model.fresh.count + model.stale).toBe(model.units.count);
      }),
    );
  });

  it('of nothing there is no share, not 0 %', () => {
    const model = completenessModel([], [], DAY);
    expect([model.units.share, model.cells.share, model.fresh.share, model.oldest]).toEqual([null, null, null, null]);
    const empty = completenessModel([row('.....', { lastEffective: null })], criteriaOf([row('.....')]), DAY);
    expect(empty.fresh).toEqual({ count: 0, of: 0, share: null });
    expect([empty.stale, empty.oldest]).toEqual([0, null]);
  });

  it('names who has waited longest', () => {
    const rows = [row('mmmmm', { code: 'a', lastEffective: '2018-01-02' }), row('mxxxx', { code: 'b' })];
    expect(completenessModel(rows, criteriaOf(rows), DAY)).toMatchObject({
      stale: 1,
      oldest: { code: 'a', on: '2018-01-02' },
    });
  });
});

test('changes are a log, newest first; one that no fact dates stands at the end', () => {
  const change = (unit: string, number: number, on: string | null): ChangeView => ({
    ...{ code: unit, unit, number, criterion: '', department: null, from: 'not_met', to: 'met' },
    origin: on === null ? null : { on, by: null },
  });
  const log = changeLog([
    change('Đồng Thắng', 2, '2019-01-01'),
    change('Bắc Xa', 9, null),
    change('Bắc Xa', 3, '2019-03-01'),
    change('Ái Quốc', 5, '2019-01-01'),
    change('Ái Quốc', 1, '2019-01-01'),
  ]);
  expect(log.map(({ unit, number }) => `${unit} ${number}`)).toEqual([
    'Bắc Xa 3',
    'Ái Quốc 1',
    'Ái Quốc 5',
    'Đồng Thắng 2',
    'Bắc Xa 9',
  ]);
});
