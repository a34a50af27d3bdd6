import { daysBefore } from '../time/shift-day';
import type { Span } from './earliest-dates';
import { openWaits, type OrderedSteps } from './order-steps';

/**
 * When every step has to be started and done at the latest so that no deadline after it is missed: its own deadline, and
 * the latest start of what waits for it. What has neither a deadline nor a follower has the end of the plan.
 */
export function latestDates({ ordered }: OrderedSteps, end: string): Map<number, Span> {
  const open = new Map(ordered.map((step) => [step.id, step]));
  const latest = new Map<number, Span>();
  const bounds = new Map<number, string>();
  for (const step of [...ordered].reverse()) {
    const followers = bounds.get(step.id) ?? null;
    const finish = earlier(step.deadline, followers) ?? end;
    const start = daysBefore(finish, step.days - 1);
    latest.set(step.id, { start, finish });
    for (const id of openWaits(step, open)) {
      bounds.set(id, earlier(bounds.get(id) ?? null, daysBefore(start, 1))!);
    }
  }
  return latest;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
