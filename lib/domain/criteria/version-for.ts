import type { Period } from '../units/unit';
import { versionInForce, type Versioned } from './criteria-set';

/**
 * From the first day of any version to the last of any, `validTo` null when one is open. Numbers say nothing of days:
 * a version that corrects the first one has the highest number and may end where the second begins.
 * @throws Error of a set without versions, which has no life
 */
export function lifeOf({ versions }: Versioned<Period>): Period {
  const starts = versions.map((version) => version.validFrom);
  const ends = versions.map((version) => version.validTo);
  return {
    validFrom: starts.reduce((first, start) => (start < first ? start : first)),
    validTo: ends.reduce((last, end) => (last === null || end === null ? null : end > last ? end : last)),
  };
}

/**
 * The version that stands for a set on any day: the one in force; where none is, the one in force on the last day before
 * on which any was, else on the first day of all. null only of a set without versions.
 */
export function versionFor<V extends Period>({ versions }: Versioned<V>, day: string): V | null {
  const inForce = versionInForce({ versions }, day);
  if (inForce || versions.length === 0) return inForce;
  const ended = versions.filter((version) => version.validFrom <= day);
  const nearest = ended.length > 0 ? lifeOf({ versions: ended }).validTo : lifeOf({ versions }).validFrom;
  return nearest === null ? null : versionInForce({ versions }, nearest);
}
