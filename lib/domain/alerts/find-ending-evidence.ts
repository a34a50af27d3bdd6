import { daysBefore } from '../time/shift-day';
import type { EvidenceEnds } from './alert';
import type { AlertQuestion } from './alert-question';
import type { DatedEvidence, UnitPast } from './unit-past';

/** Evidence that has ended or ends within so many days, unless a file sent later for the same item lasts longer. Its last day still counts. */
export function findEndingEvidence({ unitId, evidence }: UnitPast, { day, thresholds }: AlertQuestion): EvidenceEnds[] {
  const limit = daysBefore(day, -thresholds.expireDays);
  return evidence.flatMap((one): EvidenceEnds[] => {
    const { index, name, validUntil } = one;
    if (validUntil === null || validUntil > limit || evidence.some((other) => replaces(other, one))) return [];
    return [{ kind: 'evidence', unitId, index, since: validUntil, name, expired: validUntil < day }];
  });
}

function replaces(other: DatedEvidence, one: DatedEvidence): boolean {
  if (other.item !== one.item || other.order <= one.order) return false;
  return other.validUntil === null || other.validUntil > one.validUntil!;
}
