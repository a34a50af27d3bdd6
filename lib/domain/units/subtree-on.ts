import { childrenOn } from './children-on';
import { clustersOn } from './clusters-on';
import { covers } from './period';
import type { Territory, UnitRecord } from './unit';

/**
 * A unit and everything under it as of a day: of a province also its clusters, of a cluster its members and their villages.
 * @returns the unit first, each unit once; [] when it is unknown or not in force that day
 */
export function subtreeOn(territory: Territory, unitId: number, day: string): UnitRecord[] {
  const root = territory.units.get(unitId);
  if (!root || !covers(root, day)) return [];
  const found = [root, ...(root.level === 'province' ? clustersOn(territory, day) : [])];
  const descend = (parentId: number): void => {
    for (const child of childrenOn(territory, parentId, day)) {
      found.push(child);
      descend(child.id);
    }
  };
  descend(root.id);
  return found;
}
