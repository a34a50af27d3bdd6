import { childrenOn } from './children-on';
import { clustersOn } from './clusters-on';
import { inVietnameseOrder } from './in-vietnamese-order';
import { covers } from './period';
import type { Territory, UnitLevel, UnitRecord } from './unit';

function descend(territory: Territory, unitId: number, level: UnitLevel, day: string, found: UnitRecord[]): void {
  for (const child of childrenOn(territory, unitId, day)) {
    if (child.level === level) found.push(child);
    else descend(territory, child.id, level, day, found);
  }
}

/**
 * Every unit of a level under a unit as of a day, in Vietnamese order; the unit's own level gives the unit alone.
 * A cluster gives its members (and their villages), all other units the tree of that day.
 * @returns [] when the unit is unknown or not in force that day
 */
export function unitsBelow(territory: Territory, unitId: number, level: UnitLevel, day: string): UnitRecord[] {
  const root = territory.units.get(unitId);
  if (!root || !covers(root, day)) return [];
  if (root.level === level) return [root];
  if (level === 'cluster') return root.level === 'province' ? clustersOn(territory, day) : [];
  const found: UnitRecord[] = [];
  descend(territory, unitId, level, day, found);
  return inVietnameseOrder(found, day);
}
