import type { CatalogueSet, Guidance } from '@/lib/domain/criteria/criteria-set';
import { needsReview, type ReviewNeeded } from '@/lib/domain/criteria/needs-review';
import { responsibleOn } from '@/lib/domain/criteria/responsible-on';
import { classificationOn } from '@/lib/domain/units/classify';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';

/** What stands beside a criterion of one unit, wherever it is shown. */
export interface CriterionNotes {
  /** The short name of who is in charge that day: "Sở TN&MT"; null: nobody is named. */
  department: string | null;
  /** What was amended and not yet looked at again; null: nothing. */
  needsReview: ReviewNeeded | null;
  /** Decisions and guidance on this criterion, newest first; those on the whole set stand with the set. */
  guidance: readonly Guidance[];
}

/** The notes of a unit's criteria on a day. The answer takes a criterion's number and the day of its last fact. */
export function criterionNotes(
  set: CatalogueSet,
  place: { readonly territory: Territory; readonly unit: UnitRecord; readonly day: string },
): (number: number, factDay: string | null) => CriterionNotes {
  const { territory, unit, day } = place;
  const classification = classificationOn(territory, unit, day);
  return (number, factDay) => ({
    department: departmentOf(set, number, day),
    needsReview: needsReview(set, number, factDay, day, classification),
    guidance: set.guidance.filter((row) => row.number === number),
  });
}

/** The short name of the department in charge of a criterion on a day. */
export function departmentOf(set: CatalogueSet, number: number, day: string): string | null {
  return responsibleOn(set, number, day)?.shortName ?? null;
}
