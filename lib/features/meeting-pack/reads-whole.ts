import { criteriaWithin } from '@/lib/domain/access/reach';
import { placeOf } from '@/lib/domain/access/place';
import type { UnitScope } from '../progress/resolve-unit';

/** A pack holds every criterion of its set: it is for who reads them all at the unit. */
export function readsWhole(
  { actor, territory, unit, day }: Pick<UnitScope, 'actor' | 'territory' | 'unit' | 'day'>,
  setId: string,
): boolean {
  return criteriaWithin(actor, 'progress.read', placeOf(territory, unit, day, 'any'), setId) === 'all';
}
