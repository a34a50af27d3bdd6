import { tagsOn } from '../units/attributes-on';
import { covers } from '../units/period';
import type { UnitLevel, UnitRecord } from '../units/unit';
import type { SetAssignment } from './criteria-set';

/** What must be known of a set to say who carries it. */
export interface CarriedSet {
  readonly level: UnitLevel;
  readonly assignments: readonly SetAssignment[];
}

/** Is the set carried by some units only? Rows that make it the default of its level say nothing of who carries it. */
export function isLimited({ assignments }: Pick<CarriedSet, 'assignments'>): boolean {
  return assignments.some((assignment) => !assignment.isDefault);
}

/**
 * Does the unit carry the set on the day? A set without assignments is carried by every unit of its level; else by
 * those that an assignment of the day names: all of the level, those with a tag, or one.
 */
export function carriesSet(set: CarriedSet, unit: UnitRecord, day: string): boolean {
  if (unit.level !== set.level) return false;
  if (!isLimited(set)) return true;
  return set.assignments.some(
    (assignment) =>
      !assignment.isDefault &&
      covers(assignment, day) &&
      (assignment.unitId === null || assignment.unitId === unit.id) &&
      (assignment.tag === null || tagsOn(unit, day).includes(assignment.tag)),
  );
}
