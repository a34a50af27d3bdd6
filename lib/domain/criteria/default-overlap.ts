import { overlaps } from '../units/period';
import type { Period } from '../units/unit';
import type { CatalogueSet, SetAssignment } from './criteria-set';

type Named = Pick<CatalogueSet, 'id' | 'level' | 'assignments'>;

/**
 * The default of another set of the same level that shares a day with the period, the earliest first, or null:
 * a level is judged by one set a day.
 */
export function defaultOverlap<T extends Named>(
  sets: readonly T[],
  own: Pick<CatalogueSet, 'id' | 'level'>,
  period: Period,
): { readonly set: T; readonly row: SetAssignment } | null {
  const found = sets
    .filter((set) => set.level === own.level && set.id !== own.id)
    .flatMap((set) => set.assignments.map((row) => ({ set, row })))
    .filter(({ row }) => row.isDefault && overlaps(row, period))
    .sort((a, b) => (a.row.validFrom < b.row.validFrom ? -1 : 1));
  return found[0] ?? null;
}
