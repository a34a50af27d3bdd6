import { daysBefore } from '../time/shift-day';
import { isOpen, type PathStep, type StepWait } from './path-step';

/** The first and the last day of a step's work, ISO, both inclusive. */
export interface Span {
  readonly start: string;
  readonly finish: string;
}

/** From what a step's earliest start is counted. */
export type Driver =
  /** Nothing holds it back: it can start on the day that is asked for. */
  | { readonly kind: 'day' }
  /** It has started. */
  | { readonly kind: 'started' }
  /** Its own day before which it does not start. */
  | { readonly kind: 'not_before' }
  /** One of its waits. */
  | { readonly kind: 'wait'; readonly wait: StepWait }
  /** It stands in a circle. */
  | { readonly kind: 'circle' };

/** null: nobody knows, because nobody knows when the driver is over. */
export interface Earliest {
  readonly span: Span | null;
  readonly driver: Driver;
}

/** So many days later. */
export function daysAfter(day: string, days: number): string {
  return daysBefore(day, -days);
}

/**
 * When a step can start and finish at the earliest, seen from a day.
 * @param step open
 * @param steps all, by id
 * @param known of every open step that it waits for
 */
export function earliestOf(
  step: PathStep,
  steps: ReadonlyMap<number, PathStep>,
  known: ReadonlyMap<number, Earliest>,
  day: string,
): Earliest {
  if (step.state === 'started') {
    const start = step.startsOn !== null && step.startsOn < day ? step.startsOn : day;
    return { span: { start, finish: later(daysAfter(start, step.days - 1), day) }, driver: { kind: 'started' } };
  }
  let start = day;
  let driver: Driver = { kind: 'day' };
  if (step.startsOn !== null && step.startsOn > start) {
    start = step.startsOn;
    driver = { kind: 'not_before' };
  }
  for (const wait of step.waits) {
    const over = dayAfterWait(wait, steps, known, day);
    if (over === null) return { span: null, driver: { kind: 'wait', wait } };
    // Of two that are over on the same day a wait is told: it can be acted on.
    if (over > start || (over === start && over > day && driver.kind !== 'wait')) {
      start = over;
      driver = { kind: 'wait', wait };
    }
  }
  return { span: { start, finish: daysAfter(start, step.days - 1) }, driver };
}

/** The first day on which a wait is over; null: nobody knows. */
function dayAfterWait(
  wait: StepWait,
  steps: ReadonlyMap<number, PathStep>,
  known: ReadonlyMap<number, Earliest>,
  day: string,
): string | null {
  if (wait.kind !== 'step') {
    if (wait.settled) return day;
    return wait.refused || wait.expectedOn === null ? null : later(wait.expectedOn, day);
  }
  const before = steps.get(wait.onStepId);
  if (!before) return null;
  if (!isOpen(before)) return day;
  const span = known.get(before.id)?.span;
  return span ? daysAfter(span.finish, 1) : null;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
