import { daysFrom } from '../time/days-from';
import { isOpen } from '../critical-path/path-step';
import type { PathPlan } from '../critical-path/plan-path';

/** A criterion whose steps cannot be done before the year ends. */
export interface Held {
  readonly unitId: number;
  readonly number: number;
  /** Title of the unit's own step that comes last. */
  readonly step: string;
  /** ISO day on which it can be done at the earliest; null: what it waits for was refused. */
  readonly earliest: string | null;
}

/**
 * The criteria that the plan's own dates put after a year's end, each once, by the step that is done last. A step whose
 * dates nobody knows holds nothing back: that is not known either.
 * @param plan of the units' open steps
 * @param setId whose criteria are asked for
 * @param yearEnd ISO
 */
export function heldByPath(plan: PathPlan, setId: string, yearEnd: string): Held[] {
  const found = new Map<string, Held>();
  for (const { step, earliest } of plan.planned.values()) {
    if (step.setId !== setId || !isOpen(step)) continue;
    const isRefused = step.waits.some((wait) => wait.kind !== 'step' && wait.refused);
    const finish = earliest?.finish ?? null;
    if (!isRefused && (finish === null || finish <= yearEnd)) continue;
    const key = `${step.unitId} ${step.number}`;
    const held = { unitId: step.unitId, number: step.number, step: step.title, earliest: isRefused ? null : finish };
    const other = found.get(key);
    if (!other || isLater(held, other)) found.set(key, held);
  }
  return [...found.values()];
}

function isLater(a: Held, b: Held): boolean {
  if (a.earliest === null || b.earliest === null) return a.earliest === null && b.earliest !== null;
  return daysFrom(b.earliest, a.earliest) > 0;
}
