import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setOf } from '@/tests/arbitraries/criteria-set';
import { anyStatuses } from '@/tests/arbitraries/statuses';
import { summariseSeries, type UnitMonths } from './series';
import { summarise } from './summarise';
import { DEFAULT_COUNTING } from './summary';

const SET = setOf('two', 2);
const DAYS = ['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-30'];
const unit = (unitId: number, ...months: UnitMonths['months']): [number, UnitMonths] => [unitId, { unitId, months }];
const history = new Map([
  unit(
    1,
    { monthEnd: '2020-01-31', statuses: ['met', 'not_met'] },
    { monthEnd: '2020-03-31', statuses: ['met', 'met'] },
  ),
  unit(2, { monthEnd: '2020-02-29', statuses: ['not_met', 'not_met'] }),
]);
const series = (members: (day: string) => number[]) =>
  summariseSeries(SET, history, DAYS, members, DEFAULT_COUNTING).map(({ day, summary }) => [
    day,
    summary.units,
    summary.assessed,
    summary.meetAll,
  ]);

describe('a group at the ends of months', () => {
  it('carries on what did not change, and knows nothing before the first state', () => {
    expect(series(() => [1, 2])).toEqual([
      ['2020-01-31', 2, 1, 0],
      ['2020-02-29', 2, 2, 0],
      ['2020-03-31', 2, 2, 1],
      ['2020-04-30', 2, 2, 1],
    ]);
  });

  it('counts each unit only while it belongs to the group, also one without a history', () => {
    expect(series((day) => (day < '2020-03-01' ? [1, 3] : [2, 3]))).toEqual([
      ['2020-01-31', 2, 1, 0],
      ['2020-02-29', 2, 1, 0],
      ['2020-03-31', 2, 1, 0],
      ['2020-04-30', 2, 1, 0],
    ]);
  });

  it('is empty for an empty group or no days', () => {
    expect(series(() => [])).toEqual(DAYS.map((day) => [day, 0, 0, 0]));
    expect(summariseSeries(SET, history, [], () => [1], DEFAULT_COUNTING)).toEqual([]);
  });

  it('on any day is the sum of the last states on or before it', () => {
    const months = fc
      .uniqueArray(fc.constantFrom(...DAYS), { maxLength: 4 })
      .chain((ends) =>
        fc.tuple(...ends.sort().map((monthEnd) => anyStatuses(2).map((statuses) => ({ monthEnd, statuses })))),
      );
    fc.assert(
      fc.property(fc.array(months, { maxLength: 5 }), (units) => {
        const drawn = new Map(units.map((list, unitId) => unit(unitId, ...list)));
        for (const { day, summary } of summariseSeries(SET, drawn, DAYS, () => [...drawn.keys()], DEFAULT_COUNTING)) {
          const then = units.map((list, unitId) => {
            const known = list.filter((month) => month.monthEnd <= day).at(-1);
            return { unitId, set: SET, statuses: known?.statuses ?? (['not_assessed', 'not_assessed'] as const) };
          });
          expect(summary).toEqual(summarise(SET, then, DEFAULT_COUNTING));
        }
      }),
    );
  });
});
