import { expect, test } from 'vitest';
import type { PathStep, StepWait } from '../critical-path/path-step';
import { planPath } from '../critical-path/plan-path';
import { heldByPath } from './held-by-path';

const step = (
  id: number,
  number: number,
  days: number,
  waits: StepWait[] = [],
  over: Partial<PathStep> = {},
): PathStep => ({
  ...{ id, unitId: 1, setId: 's', number, title: `bước ${id}`, owner: 'UBND xã', departmentId: null, startsOn: null },
  ...{ days, deadline: null, state: 'planned', doneOn: null, illustrative: false, waits },
  ...over,
});
const onMoney = (expectedOn: string | null, refused = false): StepWait => ({
  ...{ id: 9, kind: 'capital', petitionId: null, capitalId: null, words: 'vốn', about: null },
  ...{ expectedOn, settled: false, refused },
});
const held = (steps: PathStep[]) => heldByPath(planPath(steps, '2019-11-01', '2019-12-31'), 's', '2019-12-31');

test('a criterion is held by the step that is done last, after the year', () => {
  const steps = [step(1, 5, 30), step(2, 5, 60, [{ id: 1, kind: 'step', onStepId: 1 }]), step(3, 9, 30)];
  expect(held(steps)).toEqual([{ unitId: 1, number: 5, step: 'bước 2', earliest: '2020-01-29' }]);
});

test('a day that nobody knows is no day after the year; a refusal is', () => {
  expect(held([step(1, 5, 10, [onMoney(null)])])).toEqual([]);
  expect(held([step(1, 5, 10, [onMoney('2020-02-01')])])).toMatchObject([{ number: 5 }]);
  expect(held([step(1, 5, 10, [onMoney(null, true)])])).toMatchObject([{ number: 5, earliest: null }]);
});

test('what is done, dropped or of another set holds nothing', () => {
  const done = step(1, 5, 400, [], { state: 'done', doneOn: '2019-10-01' });
  expect(held([done, step(2, 6, 400, [], { state: 'dropped' }), step(3, 7, 400, [], { setId: 'x' })])).toEqual([]);
});
