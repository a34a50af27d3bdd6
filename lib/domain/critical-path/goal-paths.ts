import { groupBy } from '../group-by';
import type { Driver } from './earliest-dates';
import { goalKey, type Goal, type PathStep } from './path-step';
import type { PathPlan, PlannedStep } from './plan-path';

/** How a criterion of a unit gets done: its steps, when it is through at the earliest, and the chain that decides it. */
export interface GoalPath extends Goal {
  /** Every step of it that was not dropped, in the order in which they were entered. */
  readonly steps: readonly PathStep[];
  readonly open: number;
  /** ISO day on which its last step is done at the earliest; null: nobody knows, or nothing is open. */
  readonly finish: string | null;
  /** Some open step has no date. */
  readonly unknown: boolean;
  /** The smallest of its open steps; null where one has no date, or none is open. */
  readonly slack: number | null;
  /** The critical chain, first to last: ids of open steps, also of other criteria and units, each waiting for the one before. */
  readonly chain: readonly number[];
  /** From what the chain's first step is counted; null: nothing is open. */
  readonly begins: Driver | null;
}

/** The goals that have steps, in the order in which the first of each was entered. */
export function goalPaths(plan: PathPlan): GoalPath[] {
  const kept = [...plan.steps.values()].filter(({ state }) => state !== 'dropped').sort((a, b) => a.id - b.id);
  const openOf = groupBy(plan.planned.values(), ({ step }) => goalKey(step));
  return [...groupBy(kept, goalKey)].map(([key, steps]) => {
    const open = openOf.get(key) ?? [];
    const unknown = open.some(({ earliest }) => earliest === null);
    const slacks = open.flatMap(({ slack }) => slack ?? []);
    const last = open.reduce<PlannedStep | null>((worst, one) => (worst && !isWorse(one, worst) ? worst : one), null);
    const chain = last ? chainTo(plan, last) : [];
    const { unitId, setId, number } = steps[0]!;
    return {
      ...{ unitId, setId, number, steps, open: open.length, unknown },
      finish: unknown ? null : (last?.earliest?.finish ?? null),
      slack: unknown || slacks.length === 0 ? null : Math.min(...slacks),
      chain: chain.map(({ step }) => step.id),
      begins: chain[0]?.driver ?? null,
    };
  });
}

/** Without a date, the last in order; else the latest; of two that finish together the one with less slack. */
function isWorse(a: PlannedStep, b: PlannedStep): boolean {
  if (!a.earliest || !b.earliest) return !a.earliest;
  if (a.earliest.finish !== b.earliest.finish) return a.earliest.finish > b.earliest.finish;
  return (a.slack ?? 0) < (b.slack ?? 0);
}

function chainTo(plan: PathPlan, last: PlannedStep): PlannedStep[] {
  const chain = [last];
  for (let at = last; at.driver.kind === 'wait' && at.driver.wait.kind === 'step';) {
    const before = plan.planned.get(at.driver.wait.onStepId);
    if (!before) break;
    chain.unshift(before);
    at = before;
  }
  return chain;
}
