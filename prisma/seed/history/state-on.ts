import type { Status } from '@/lib/domain/criteria/status';
import type { Step } from './walk';

/** Criterion → its status on a day, from steps in the order of time. */
export function stateOn(steps: readonly Step[], day: string): Map<number, Status> {
  return new Map(steps.filter((step) => step.day <= day).map(({ number, status }) => [number, status]));
}
