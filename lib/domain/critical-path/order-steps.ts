import { isOpen, type PathStep } from './path-step';

/** Open steps, each after all that it waits for; those in a circle, and what waits for one of them, cannot be ordered. */
export interface OrderedSteps {
  readonly ordered: readonly PathStep[];
  readonly circular: readonly PathStep[];
}

/** Ids of the open steps that hold a step back; one that has started is held back no more. */
export function openWaits(step: PathStep, open: ReadonlyMap<number, PathStep>): number[] {
  if (step.state === 'started') return [];
  return step.waits.flatMap((wait) => (wait.kind === 'step' && open.has(wait.onStepId) ? wait.onStepId : []));
}

export function orderSteps(steps: readonly PathStep[]): OrderedSteps {
  const open = new Map(steps.filter(isOpen).map((step) => [step.id, step]));
  const ordered: PathStep[] = [];
  const placed = new Set<number>();
  for (let found = true; found;) {
    const ready = [...open.values()].filter(
      (step) => !placed.has(step.id) && openWaits(step, open).every((id) => placed.has(id)),
    );
    for (const step of ready) placed.add(step.id);
    ordered.push(...ready);
    found = ready.length > 0;
  }
  return { ordered, circular: [...open.values()].filter(({ id }) => !placed.has(id)) };
}
