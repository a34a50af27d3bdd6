import { criteriaWithin } from '@/lib/domain/access/reach';
import { placeOf } from '@/lib/domain/access/place';
import type { UnitScope } from '../progress/resolve-unit';

/** What a row of steering is about, as far as it says so. */
export interface About {
  readonly setId: string | null;
  readonly number: number | null;
}

/**
 * May the reader of a unit's page see a row about a criterion? What names none is for every reader of the unit; what names
 * one is for those who read it: a department and an observer of some criteria see theirs.
 */
export function seesAbout({ actor, territory, unit, day }: UnitScope, { setId, number }: About): boolean {
  if (setId === null || number === null) return true;
  const allowed = criteriaWithin(actor, 'progress.read', placeOf(territory, unit, day, 'any'), setId);
  return allowed === 'all' || allowed.includes(number);
}
