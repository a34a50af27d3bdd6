import type { Cause } from '@/lib/domain/criteria/status';
import { groupBy } from '@/lib/domain/group-by';
import type { MeetingCriterion, MeetingUnit, UnmetCell } from '@/lib/features/meeting/view';

/** A unit and how it stands on a criterion that it does not have. */
interface Lack {
  readonly unit: MeetingUnit;
  readonly cell: UnmetCell;
}

/** A criterion, the units that lack it, and those of which nobody has said anything. */
export interface LackedCriterion {
  readonly criterion: MeetingCriterion;
  readonly lacking: readonly Lack[];
  readonly unassessed: readonly Lack[];
}

/** Of units that nobody has assessed neither gaps are told nor that there are none. */
export function isNobodyAssessed(units: readonly MeetingUnit[]): boolean {
  return units.every(({ score }) => score === null);
}

/** Is it known to be lacking? What nobody assessed is a gap in what is known. */
export function isLacking({ status }: UnmetCell): boolean {
  return status !== 'not_assessed';
}

/**
 * The criteria that some unit does not have, those that most lack first, then as they came: the numbers of page and pack.
 * @param criteria in the order of their numbers
 */
export function lackedCriteria(
  criteria: readonly MeetingCriterion[],
  units: readonly MeetingUnit[],
): LackedCriterion[] {
  const lacks = groupBy(
    units.flatMap((unit) => unit.unmet.map((cell): Lack => ({ unit, cell }))),
    ({ cell }) => cell.number,
  );
  const lacked = criteria.flatMap((criterion): LackedCriterion[] => {
    const all = lacks.get(criterion.number);
    if (!all) return [];
    return [
      {
        criterion,
        lacking: all.filter(({ cell }) => isLacking(cell)),
        unassessed: all.filter(({ cell }) => !isLacking(cell)),
      },
    ];
  });
  return lacked.sort((a, b) => b.lacking.length - a.lacking.length);
}

/**
 * "nguồn lực đầu tư hạn hẹp (3)": what was named as cause, that of most units first, and of how many of those that lack
 * the criterion; of a single one no number. Causes of units that nobody assessed are not counted: they explain no gap yet.
 */
export function countedCauses({ lacking }: LackedCriterion, wordOf: (cause: Cause) => string): string[] {
  const named = groupBy(
    lacking.flatMap(({ cell }) => cell.causes),
    (cause) => cause,
  );
  return [...named]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([cause, { length }]) => (lacking.length > 1 ? `${wordOf(cause)} (${length})` : wordOf(cause)));
}
