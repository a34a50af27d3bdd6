import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { SentenceContext } from '@/lib/domain/sentences/check-sentence';
import type { Sentence } from '@/lib/domain/sentences/sentence';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { membersOn } from '../progress/group-members';
import type { Basis } from './basis';
import { dayWithin, findSubject } from './find-subject';
import type { Surroundings } from './surroundings';
import { findSet } from './find-set';
import { unitsNamed } from './find-unit';

/**
 * The set by whose size a sentence is judged: the tenant's where the sentence names nobody or a unit of the tenant, else the
 * national one of that day (a province may judge by twenty criteria, and another's sentence counts nineteen).
 */
export function contextOf(sentence: Sentence, basis: Basis | null, around: Surroundings): SentenceContext {
  const { territory, catalogue } = around;
  if (!basis) return { size: null, units: null };
  const named = basis.unit?.name === undefined ? [] : unitsNamed(territory, basis.unit, basis.day);
  const isCountry = sentence.form === 'share' && named.length === 0;
  const own = (basis.unit?.name === undefined || named.length > 0) && !isCountry;
  const level: UnitLevel = basis.level ?? named[0]?.level ?? 'commune';
  const set = findSet(own ? catalogue : catalogue.filter(isNational), level, basis);
  return {
    size: set?.identity?.numbers.length ?? null,
    units: sentence.form === 'plan' && set ? countUnits(sentence, basis, set, around) : null,
  };
}

/** Units of the area that a plan speaks of, so that its average gives a total (S0-V4: 14,6 of ten communes is 146). */
function countUnits(sentence: Sentence, basis: Basis, set: CatalogueSet, around: Surroundings): number | null {
  const day = dayWithin(sentence, basis, around.actor.tenant.referenceDay);
  const area = findSubject(sentence, basis, day, around);
  return typeof area === 'string' ? null : membersOn(around.territory, area, set, day).length;
}

function isNational({ scope }: CatalogueSet): boolean {
  return scope === 'national';
}
