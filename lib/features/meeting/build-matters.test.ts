import { expect, test } from 'vitest';
import type { TaskStanding, TaskState } from '@/lib/domain/steering/task-standing';
import type { TaskRow } from '../tasks/view';
import { buildTasks } from './build-matters';

const task = (id: number, standing: TaskStanding, saidOn: string | null = null): TaskRow => {
  const state: TaskState = standing === 'done' || standing === 'withdrawn' ? standing : 'given';
  const reports = saidOn === null ? [] : [{ on: saidOn, by: 'UBND xã', words: 'Đã xong', state, evidence: null }];
  return {
    ...{ id, unit: { code: '06625', title: 'xã Kiên Mộc' }, person: 'UBND xã', work: 'Rà soát' },
    ...{ responsibility: 'Báo cáo', givenOn: '2019-05-22', deadline: '2019-06-30', exclusive: false },
    ...{ standing, state, daysLeft: 8, daysLate: 0, cameLate: null, criterion: null, departmentId: null },
    ...{ department: null, account: null, event: null, petition: null, source: null, illustrative: false },
    ...{ reports, mine: false, href: '' },
  };
};

test('a meeting sees what is open or waits to be confirmed, and what was settled since the last one', () => {
  const rows = [
    task(1, 'overdue'),
    task(2, 'on_time', '2019-05-01'),
    task(3, 'reported', '2019-05-01'),
    task(4, 'done', '2019-05-22'),
    task(5, 'done', '2019-05-23'),
    task(6, 'withdrawn', '2019-06-01'),
  ];
  const shown = buildTasks(rows, '2019-05-22');
  expect(shown.map(({ id }) => id)).toEqual([1, 2, 3, 5, 6]);
  expect(shown.find(({ id }) => id === 5)?.lastReport).toEqual({ by: 'UBND xã', on: '2019-05-23', words: 'Đã xong' });
});
