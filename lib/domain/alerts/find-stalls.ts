import { hasGap } from '../criteria/status';
import { monthsBefore } from '../time/shift-day';
import type { Stall } from './alert';
import type { AlertQuestion } from './alert-question';
import type { UnitPast } from './unit-past';

/**
 * Criteria with a gap of a unit that is registered for the year, of which neither the status nor the value of an
 * indicator has become another for so many months. Where nobody is registered, of every unit.
 */
export function findStalls(past: UnitPast, { size, day, thresholds }: AlertQuestion): Stall[] {
  if (past.registered === false) return [];
  const limit = monthsBefore(day, thresholds.stallMonths);
  const found: Stall[] = [];
  for (let index = 0; index < size; index += 1) {
    const last = past.steps.findLast((step) => step.index === index);
    if (!last || !hasGap(last.status)) continue;
    const moved = past.values.filter((value) => value.index === index).map(({ changedOn }) => changedOn);
    const since = [last.day, ...moved].reduce((a, b) => (a > b ? a : b));
    if (since <= limit) found.push({ kind: 'stall', unitId: past.unitId, index, since, status: last.status });
  }
  return found;
}
