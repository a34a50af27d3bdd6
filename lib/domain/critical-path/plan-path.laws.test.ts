import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { daysFrom } from '../time/days-from';
import { anyPlan, DAY, END } from '@/tests/arbitraries/any-path';
import { daysAfter } from './earliest-dates';
import { isOpen, type PathStep } from './path-step';
import { planPath } from './plan-path';

/**
 * The dates by living through the days one by one: what can start today starts and works on. A step that has not finished
 * after half a year never will, because nobody knows when something that it waits for is there.
 */
function liveThrough(steps: readonly PathStep[], held: ReadonlyMap<number, string> = new Map()) {
  const doneOn = new Map<number, string>();
  const started = new Map<number, string>();
  const over = (step: PathStep, today: string) =>
    step.waits.every((wait) => {
      if (wait.kind !== 'step')
        return wait.settled || (!wait.refused && wait.expectedOn !== null && wait.expectedOn <= today);
      const before = steps.find(({ id }) => id === wait.onStepId)!;
      return !isOpen(before) || (doneOn.get(before.id) ?? '9999') < today;
    });
  for (let today = DAY; today < daysAfter(DAY, 180); today = daysAfter(today, 1)) {
    for (const step of steps.filter(isOpen)) {
      if (doneOn.has(step.id)) continue;
      const since = started.get(step.id);
      const mayStart = step.state === 'started' || ((step.startsOn ?? '') <= today && over(step, today));
      if (since === undefined && mayStart && (held.get(step.id) ?? '') <= today) {
        const earlier = step.state === 'started' && step.startsOn !== null && step.startsOn < DAY;
        started.set(step.id, earlier ? step.startsOn : today);
      }
      const from = started.get(step.id);
      if (from !== undefined && daysFrom(from, today) >= step.days - 1) doneOn.set(step.id, today);
    }
  }
  return { started, doneOn };
}

/** Every way from a step to what comes last, as the days by which it has to be done for the sake of that way alone. */
function boundsOf(step: PathStep, steps: readonly PathStep[]): string[] {
  const followers = steps.filter(
    (one) => one.state === 'planned' && one.waits.some((wait) => wait.kind === 'step' && wait.onStepId === step.id),
  );
  const after = followers.flatMap((one) => boundsOf(one, steps).map((bound) => daysAfter(bound, -one.days)));
  if (step.deadline !== null) return [step.deadline, ...after];
  return followers.length === 0 ? [END] : after;
}

describe('the way through steps', () => {
  it('starts and ends every step when a search day by day does', () => {
    fc.assert(
      fc.property(anyPlan, (steps) => {
        const { planned } = planPath(steps, DAY, END);
        const lived = liveThrough(steps);
        expect([...planned.keys()].sort()).toEqual(
          steps
            .filter(isOpen)
            .map(({ id }) => id)
            .sort(),
        );
        for (const [id, { earliest }] of planned) {
          expect([earliest?.start, earliest?.finish]).toEqual([lived.started.get(id), lived.doneOn.get(id)]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives every step the latest day that a search along every way allows', () => {
    fc.assert(
      fc.property(anyPlan, (steps) => {
        for (const { step, earliest, latest, slack } of planPath(steps, DAY, END).planned.values()) {
          const bound = boundsOf(step, steps).sort()[0]!;
          expect(latest).toEqual({ start: daysAfter(bound, 1 - step.days), finish: bound });
          expect(slack).toBe(earliest && daysFrom(earliest.finish, bound));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('can hold a step back by its slack and miss no deadline, and by a day more misses one', () => {
    fc.assert(
      fc.property(anyPlan, (steps) => {
        const plan = planPath(steps, DAY, END);
        const everything = [...plan.planned.values()];
        fc.pre(everything.every(({ slack }) => slack !== null && slack >= 0));
        const missed = (held: ReadonlyMap<number, string>) => {
          const { doneOn } = liveThrough(steps, held);
          return everything.some(({ step }) => {
            const last = plan.planned.get(step.id)!.latest!.finish;
            const asked = step.deadline ?? (boundsOf(step, steps).includes(END) ? END : last);
            return (doneOn.get(step.id) ?? END) > asked;
          });
        };
        for (const { step, earliest, slack } of everything) {
          if (step.state === 'started' || slack! > 60) continue;
          expect(missed(new Map([[step.id, daysAfter(earliest!.start, slack!)]]))).toBe(false);
          expect(missed(new Map([[step.id, daysAfter(earliest!.start, slack! + 1)]]))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
