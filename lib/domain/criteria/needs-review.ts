import { amendmentsOf, changesOf, type Amendment } from './amendments';
import type { CatalogueSet } from './criteria-set';
import { demandOf } from './demand-of';
import { thresholdFor } from './evaluate';
import { reachesRegions } from './reaches-regions';
import { thresholdKeys, type Classification } from './threshold-keys';

/** The amendment after which nobody has looked at the criterion again. */
export interface ReviewNeeded {
  readonly decision: string | null;
  /** ISO day from which it holds. */
  readonly from: string;
}

/**
 * Is a criterion "cần rà soát" (domain.md): was its text, an indicator, a threshold or a rule on it amended after the
 * day of its last fact and up to `day`? Saving it again, changed or not, takes the mark away.
 * @param factDay `effectiveOn` of the last fact; null where nobody said anything yet: there is nothing to look at again
 * @param unit its classification on `day`: a widened tag then counts only if it puts this unit under another
 *   threshold, or under a column whose threshold is unknown. Without it, a widened tag counts for every criterion with regional thresholds, known or unknown
 * @returns the latest amendment that touched the criterion; null when there is none, or only corrections
 */
export function needsReview(
  set: Pick<CatalogueSet, 'versions'>,
  number: number,
  factDay: string | null,
  day: string,
  unit: Classification | null = null,
): ReviewNeeded | null {
  if (factDay === null || set.versions.length < 2) return null;
  const found = amendmentsOf(set).findLast(
    (amendment) => factDay < amendment.from && amendment.from <= day && touches(amendment, number, unit),
  );
  return found ? { decision: found.decision, from: found.from } : null;
}

function touches(amendment: Amendment, number: number, unit: Classification | null): boolean {
  const { changedEverywhere, changedByTags } = changesOf(amendment);
  if (changedEverywhere.includes(number)) return true;
  return changedByTags.includes(number) && (unit === null || demandsOther(amendment, number, unit));
}

/** Does the tag move the unit to a column that demands something else, or may? "tdmnpb" by a tag and by its region are one. */
function demandsOther({ before, after }: Amendment, number: number, unit: Classification): boolean {
  const [old, now] = [before, after].map(({ rules }) => [...new Set(thresholdKeys(unit, rules.tagColumns))]);
  if (old!.join(' ') === now!.join(' ')) return false;
  const indicators = after.criteria.find((criterion) => criterion.number === number)?.indicators ?? [];
  return indicators.some(
    (indicator) =>
      reachesRegions(indicator) &&
      (indicator.thresholds.length === 0 ||
        demandOf(thresholdFor(indicator, old!)) !== demandOf(thresholdFor(indicator, now!))),
  );
}
