import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { criteriaWithin } from '@/lib/domain/access/reach';
import { dayWithin } from '@/lib/domain/units/period';
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

/** A row of a unit that need not be the page's. */
export interface AboutUnit extends About {
  readonly unitId: number;
}

/**
 * May the actor see a row of whichever unit? It is for those who read that unit and, where it names a criterion, that
 * criterion there: one may read more of his commune than of the district above it.
 */
export function seesRow(
  { actor, territory, day }: Pick<UnitScope, 'actor' | 'territory' | 'day'>,
  { unitId, setId, number }: AboutUnit,
): boolean {
  const unit = territory.units.get(unitId);
  if (!unit) return false;
  const item = setId === null || number === null ? 'any' : { setId, number };
  return can(actor, 'progress.read', placeOf(territory, unit, dayWithin(unit, day), item));
}
