import type { PathStep } from '@/lib/domain/critical-path/path-step';

/** What a form changes of a step. */
export type StepFields = Pick<
  PathStep,
  'title' | 'owner' | 'departmentId' | 'startsOn' | 'days' | 'deadline' | 'state' | 'doneOn'
>;

/** The fields as one text: who saves over another text than the one that he saw would undo somebody's change. */
export function seenStep({ title, owner, departmentId, startsOn, days, deadline, state, doneOn }: StepFields): string {
  return JSON.stringify([title, owner, departmentId, startsOn, days, deadline, state, doneOn]);
}
