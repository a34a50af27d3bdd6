import type { ChangeView } from '@/lib/features/progress/view';

export interface UnitChanges {
  readonly code: string;
  readonly unit: string;
  readonly criteria: readonly ChangeView[];
}

/** The changes of each unit together, units and criteria in the order in which they came. */
export function changesByUnit(changes: readonly ChangeView[]): UnitChanges[] {
  const units = new Map<string, ChangeView[]>();
  for (const change of changes) units.set(change.code, [...(units.get(change.code) ?? []), change]);
  return [...units].map(([code, criteria]) => ({ code, unit: criteria[0]!.unit, criteria }));
}
