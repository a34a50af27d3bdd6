import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vector } from '@/tests/vector';
import { daysFrom } from '../time/days-from';
import { daysBefore } from '../time/shift-day';
import {
  byUrgency,
  countTasks,
  daysLate,
  isTaskOpen,
  lastOnTimeDay,
  lateFromDay,
  TASK_STATES,
  taskDaysLeft,
  taskStanding,
} from './task-standing';

const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => daysBefore('2018-01-01', -days));
const anyTask = fc.record({
  id: fc.nat(99),
  deadline: anyDay,
  exclusive: fc.boolean(),
  state: fc.constantFrom(...TASK_STATES),
});

describe('the deadline of a task', () => {
  it('“trước 30/10” (S4-V2): the named day is late already', () => {
    const { input, output } = vector<
      { asOf: string; deadline: string },
      { daysLeft: number; lastOnTimeDate: string; lateFrom: string }
    >('S4-V2 dossier deadline');
    const task = { deadline: input.deadline, exclusive: true, state: 'given' as const };
    expect({
      daysLeft: taskDaysLeft(task, input.asOf),
      lastOnTimeDate: lastOnTimeDay(task),
      lateFrom: lateFromDay(task),
    }).toEqual(output);
    expect(taskStanding(task, '2018-10-29')).toBe('due_soon');
    expect(taskStanding(task, '2018-10-30')).toBe('overdue');
    expect(daysLate(task, '2018-10-30')).toBe(1);
  });

  it('“đến 30/10”: the named day is on time', () => {
    const task = { deadline: '2018-10-30', exclusive: false, state: 'in_progress' as const };
    expect(lastOnTimeDay(task)).toBe('2018-10-30');
    expect(taskStanding(task, '2018-10-30')).toBe('due_soon');
    expect(taskStanding(task, '2018-10-31')).toBe('overdue');
  });

  it('is near in the last seven days on time', () => {
    const task = { deadline: '2020-03-08', exclusive: true, state: 'given' as const };
    expect(taskStanding(task, '2020-02-28')).toBe('on_time');
    expect(taskStanding(task, '2020-02-29')).toBe('due_soon');
  });

  it.each(['reported', 'done', 'withdrawn'] as const)('says nothing of a task that is %s', (state) => {
    expect(taskStanding({ deadline: '2018-10-30', exclusive: false, state }, '2021-01-01')).toBe(state);
  });
});

describe('laws of tasks', () => {
  it('the first late day follows the last day on time, and a task is overdue from it on', () => {
    fc.assert(
      fc.property(anyTask, anyDay, (task, day) => {
        expect(daysFrom(lastOnTimeDay(task), lateFromDay(task))).toBe(1);
        const open = { ...task, state: 'given' as const };
        expect(taskStanding(open, day) === 'overdue').toBe(day >= lateFromDay(task));
        expect(daysLate(task, day) > 0).toBe(day >= lateFromDay(task));
      }),
    );
  });

  it('every task is counted once, and open tasks come before all others', () => {
    fc.assert(
      fc.property(fc.array(anyTask), anyDay, (tasks, day) => {
        const stood = tasks.map((task) => ({ ...task, standing: taskStanding(task, day) })).sort(byUrgency);
        const counts = countTasks(stood.map(({ standing }) => standing));
        expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(tasks.length);
        const open = stood.map(({ standing }) => isTaskOpen(standing));
        expect(open).toEqual([...open].sort((a, b) => Number(b) - Number(a)));
        for (const [at, task] of stood.slice(1).entries())
          if (stood[at]!.standing === task.standing)
            expect(lastOnTimeDay(stood[at]!) <= lastOnTimeDay(task)).toBe(true);
      }),
    );
  });
});
