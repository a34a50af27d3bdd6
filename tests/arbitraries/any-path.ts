import fc from 'fast-check';
import { daysAfter } from '@/lib/domain/critical-path/earliest-dates';
import type { PathStep, StepState, StepWait, WaitForOutside } from '@/lib/domain/critical-path/path-step';

export const DAY = '2019-05-22';
export const END = '2019-12-31';

let nextWait = 0;

export function waitFor(onStepId: number): StepWait {
  return { id: ++nextWait, kind: 'step', onStepId };
}

export function waitUntil(expectedOn: string | null, over: Partial<WaitForOutside> = {}): WaitForOutside {
  return {
    ...{ id: ++nextWait, kind: 'dossier', petitionId: null, capitalId: null, words: 'hồ sơ', about: null },
    ...{ expectedOn, settled: false, refused: false, ...over },
  };
}

export function step(id: number, over: Partial<PathStep> = {}): PathStep {
  return {
    ...{ id, unitId: 1, setId: 'vn', number: 1, title: `bước ${id}`, owner: 'UBND xã', departmentId: null },
    ...{ startsOn: null, days: 1, deadline: null, state: 'planned', doneOn: null, illustrative: false, waits: [] },
    ...over,
  };
}

const offset = (low: number, high: number) => fc.integer({ min: low, max: high });
const dayOrNull = (low: number, high: number) => fc.option(offset(low, high).map((days) => daysAfter(DAY, days)));

/** Small plans without circles: a step waits only for those of lower rank, while ids go another way. */
export const anyPlan: fc.Arbitrary<PathStep[]> = offset(1, 6).chain((size) =>
  fc.tuple(...Array.from({ length: size }, (_, rank) => anyStep(rank, size))),
);

function anyStep(rank: number, size: number): fc.Arbitrary<PathStep> {
  const idOf = (at: number) => size - at;
  return fc
    .record({
      days: offset(1, 5),
      startsOn: dayOrNull(-6, 9),
      deadline: dayOrNull(-3, 30),
      state: fc.constantFrom<StepState>('planned', 'planned', 'planned', 'started', 'done', 'dropped'),
      doneOn: offset(-9, 0).map((days) => daysAfter(DAY, days)),
      number: offset(1, 3),
      before: fc.subarray(Array.from({ length: rank }, (_, at) => idOf(at))),
      outside: fc.array(fc.record({ on: dayOrNull(-3, 9), settled: fc.boolean(), refused: fc.boolean() }), {
        maxLength: 1,
      }),
    })
    .map(({ before, outside, doneOn, ...rest }) =>
      step(idOf(rank), {
        ...rest,
        doneOn: rest.state === 'done' ? doneOn : null,
        waits: [
          ...before.map(waitFor),
          ...outside.map(({ on, settled, refused }) => waitUntil(on, { settled, refused: refused && !settled })),
        ],
      }),
    );
}
