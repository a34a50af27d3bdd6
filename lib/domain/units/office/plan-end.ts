import type { UnitRecord } from '../unit';
import { dayFault, type DayLimits } from './day-fault';
import type { Fault } from './fault';
import { unchanged, type UnitEdit } from './unit-edit';

/**
 * Ends a unit: `day` is its last. What is already known of later days beyond the reference day (the reform of 2025
 * in a tenant that stands earlier) falls away; a change that somebody dated after the last day refuses it.
 */
export function planEnd(unit: UnitRecord, day: string, limits: DayLimits): UnitEdit | Fault {
  if (unit.validTo === day) return unchanged(unit);
  const fault = dayFault(day, unit, limits);
  const hasEnded = unit.validTo !== null && unit.validTo <= limits.referenceDay;
  if (hasEnded) return { field: 'day', fault: 'already_ended' };
  if (fault) return { field: 'day', fault };
  const later = unit.versions.filter((version) => version.validFrom > day);
  if (later.some((version) => version.validFrom <= limits.referenceDay)) return { field: 'day', fault: 'later_change' };
  const kept = unit.versions.filter((version) => version.validFrom <= day);
  const versions = kept.map((version, index) => (index === kept.length - 1 ? { ...version, validTo: day } : version));
  return { unit, validTo: day, versions };
}
