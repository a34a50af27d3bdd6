import { isWithin } from '@/lib/domain/units/is-within';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import type { Place } from './can';

/**
 * The place of a unit on a day, for `can`.
 * @param item one criterion, or `any`
 * @param enteredBy who entered what is judged; leave out where nothing is judged
 */
export function placeOf(
  territory: Territory,
  unit: Pick<UnitRecord, 'id' | 'level'>,
  day: string,
  item: Place['item'],
  enteredBy?: number | null,
): Place {
  const within = (rootUnitId: number) => isWithin(territory, rootUnitId, unit.id, day);
  return enteredBy === undefined ? { within, level: unit.level, item } : { within, level: unit.level, item, enteredBy };
}
