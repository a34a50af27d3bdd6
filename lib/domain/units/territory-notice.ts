import { FIRST_DAY_2024, LIST_DAY_2023 } from './build/lists';
import type { Territory } from './unit';

/**
 * What a page must say about the list of units of a day:
 * `later_list`: the day is before the oldest list kept, so units merged in between are missing;
 * `dates_unknown`: units changed between two lists on days no source gives.
 */
export interface TerritoryNotice {
  readonly code: 'later_list' | 'dates_unknown';
  /** The day of the list that is shown. */
  readonly listDay: string;
}

/**
 * Whether the list of units is known to be incomplete for a day ("Danh sách đơn vị hành chính cho ngày này chưa đầy đủ").
 * @returns null when nothing has to be said
 */
export function territoryNotice(territory: Territory, day: string): TerritoryNotice | null {
  if (day >= FIRST_DAY_2024) return null;
  if (day < LIST_DAY_2023) return { code: 'later_list', listDay: LIST_DAY_2023 };
  const uncertain = [...territory.units.values()].some((unit) => !unit.dateKnown);
  return uncertain ? { code: 'dates_unknown', listDay: LIST_DAY_2023 } : null;
}
