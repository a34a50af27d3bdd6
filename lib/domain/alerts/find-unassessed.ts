import { isAssessed } from '../progress/counting';
import { daysBefore } from '../time/shift-day';
import type { NoAssessment } from './alert';
import type { AlertQuestion } from './alert-question';
import { statusesOn, type UnitPast } from './unit-past';

/**
 * What nobody has assessed although it could have been for so many days: the unit as a whole, else its single criteria.
 * What was assessed once counts from the day on which it was taken back.
 */
export function findUnassessed(past: UnitPast, { size, day, thresholds }: AlertQuestion): NoAssessment[] {
  const { unitId, steps, expectedFrom } = past;
  const limit = daysBefore(day, thresholds.assessDays);
  const statuses = statusesOn(past, size, day);
  if (!isAssessed(statuses)) {
    const since = steps.at(-1)?.day ?? expectedFrom;
    return since <= limit ? [{ kind: 'no_assessment', unitId, index: null, since }] : [];
  }
  return statuses.flatMap((status, index) => {
    const since = steps.findLast((step) => step.index === index)?.day ?? expectedFrom;
    return status === 'not_assessed' && since <= limit ? [{ kind: 'no_assessment', unitId, index, since }] : [];
  });
}
