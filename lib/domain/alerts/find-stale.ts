import { groupBy } from '../group-by';
import { isAssessed } from '../progress/counting';
import { isStale } from '../progress/freshness';
import { monthsBefore } from '../time/shift-day';
import type { Stale } from './alert';
import type { AlertQuestion } from './alert-question';
import { statusesOn, type UnitPast } from './unit-past';

/**
 * Values that are true as of a day long past, or that somebody marked as waiting for a newer one: one a criterion.
 * And a unit of which nobody has said anything for more than so many days; one that was never assessed is told elsewhere.
 */
export function findStale(past: UnitPast, { size, day, thresholds }: AlertQuestion): Stale[] {
  const { unitId, values, lastFact } = past;
  const limit = monthsBefore(day, thresholds.staleMonths);
  const old = values.filter((value) => value.askedOf !== null || (value.isValue && value.day <= limit));
  const ofCells = [...groupBy(old, ({ index }) => index)].map(([index, own]): Stale => ({
    kind: 'stale',
    unitId,
    index,
    since: own.map((value) => value.day).reduce((a, b) => (a < b ? a : b)),
    codes: own.map(({ code }) => code),
    askedOf: own.find(({ askedOf }) => askedOf !== null)?.askedOf ?? null,
  }));
  const untouched =
    lastFact !== null && isStale(lastFact, day, thresholds.untouchedDays) && isAssessed(statusesOn(past, size, day));
  return untouched
    ? [...ofCells, { kind: 'stale', unitId, index: null, since: lastFact, codes: [], askedOf: null }]
    : ofCells;
}
