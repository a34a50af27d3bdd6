import { groupBy } from '@/lib/domain/group-by';
import type { MeetingChange } from '@/lib/features/meeting/view';

export interface UnitChanges {
  readonly code: string;
  readonly unit: string;
  readonly changes: readonly MeetingChange[];
}

/** Changes gathered by unit, the unit with most first; of two alike in the order in which they came. */
export function changesByUnit(changes: readonly MeetingChange[]): UnitChanges[] {
  return [...groupBy(changes, ({ code }) => code)]
    .map(([code, own]) => ({ code, unit: own[0]!.unit, changes: own }))
    .sort((a, b) => b.changes.length - a.changes.length);
}
