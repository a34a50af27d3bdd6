import { daysFrom } from '../time/days-from';
import { earliestOf, type Driver, type Earliest, type Span } from './earliest-dates';
import { latestDates } from './latest-dates';
import { orderSteps } from './order-steps';
import type { PathStep } from './path-step';

/** An open step with its dates, seen from a day. */
export interface PlannedStep {
  readonly step: PathStep;
  /** null: nobody knows, because it waits for something without a day, or in a circle. */
  readonly earliest: Span | null;
  readonly driver: Driver;
  /** null: in a circle, or after one. */
  readonly latest: Span | null;
  /** Days by which it can slip before a deadline after it is missed; negative: so many days too late already. null: unknown. */
  readonly slack: number | null;
}

export interface PathPlan {
  /** ISO day from which it is seen. */
  readonly day: string;
  /** ISO day by which what has no deadline of its own has to be done. */
  readonly end: string;
  /** By id; of open steps only, each after what it waits for. */
  readonly planned: ReadonlyMap<number, PlannedStep>;
  /** Every step that was given, by id. */
  readonly steps: ReadonlyMap<number, PathStep>;
}

/**
 * The way through all steps by the critical path method, in calendar days: work takes its days without a break, starts on
 * `day` at the earliest, after its own first day, and on the day after the last thing that it waits for.
 * @param steps as they stand on `day`, with every step that one of them waits for (a missing one has no known day)
 * @param end usually the last day of the year
 */
export function planPath(steps: readonly PathStep[], day: string, end: string): PathPlan {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const found = orderSteps(steps);
  const earliest = new Map<number, Earliest>();
  for (const step of found.ordered) earliest.set(step.id, earliestOf(step, byId, earliest, day));
  const latest = latestDates(found, end);
  const planned = new Map<number, PlannedStep>();
  for (const step of [...found.ordered, ...found.circular]) {
    const { span, driver } = earliest.get(step.id) ?? { span: null, driver: { kind: 'circle' as const } };
    const last = latest.get(step.id) ?? null;
    const slack = span && last ? daysFrom(span.finish, last.finish) : null;
    planned.set(step.id, { step, earliest: span, driver, latest: last, slack });
  }
  return { day, end, planned, steps: byId };
}
