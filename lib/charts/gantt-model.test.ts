import { describe, expect, it } from 'vitest';
import { DAY, END, step, waitUntil } from '@/tests/arbitraries/any-path';
import { planPath } from '@/lib/domain/critical-path/plan-path';
import { ganttModel } from './gantt-model';

describe('bars over months', () => {
  it('run from the begin of their first day to the end of their last, in whole months', () => {
    const steps = [
      step(1, { state: 'done', doneOn: '2019-05-10', days: 10 }),
      step(2, { days: 10, deadline: '2019-06-30' }),
      step(3, { waits: [waitUntil(null)], deadline: '2019-06-15' }),
      step(4, { days: 20, deadline: '2019-06-01' }),
    ];
    const model = ganttModel(planPath(steps, DAY, END), steps, new Set([2]))!;
    expect([model.from, model.to, model.months.map(({ month }) => month)]).toEqual([
      ...['2019-05-01', '2019-06-30'],
      ['2019-05', '2019-06'],
    ]);
    const days = (share: number | null) => (share === null ? null : Math.round(share * 61));
    expect(days(model.today)).toBe(21);
    expect(
      model.bars.map(({ look, bar, spare, deadline, late }) => [
        ...[look, bar && [days(bar.from), days(bar.to)], spare && days(spare.to), days(deadline), late],
      ]),
    ).toEqual([
      ['done', [0, 10], null, null, false],
      ['critical', [21, 31], 61, 61, false],
      ['open', null, null, 46, false],
      ['open', [21, 41], null, 32, true],
    ]);
  });

  it('are none where nothing is left to do', () => {
    const done = [step(1, { state: 'done', doneOn: '2019-05-10' })];
    expect(ganttModel(planPath(done, DAY, END), done, new Set())).toBeNull();
  });
});
