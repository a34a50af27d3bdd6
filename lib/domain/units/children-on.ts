import { inVietnameseOrder } from './in-vietnamese-order';
import { covers } from './period';
import type { Territory, UnitRecord } from './unit';

/**
 * The units directly under a unit on a day, in Vietnamese order of their names that day.
 * Of a cluster: its members. Clusters themselves are no one's children here (`clustersOn`):
 * they stand beside the tree, and counting both would count a commune twice.
 */
export function childrenOn(territory: Territory, unitId: number, day: string): UnitRecord[] {
  const parent = territory.units.get(unitId);
  const ids =
    parent?.level === 'cluster'
      ? (territory.membersOf.get(unitId) ?? []).filter((m) => covers(m, day)).map((m) => m.communeId)
      : (territory.children.get(unitId) ?? []).filter((link) => covers(link, day)).map((link) => link.childId);
  const found: UnitRecord[] = [];
  for (const id of ids) {
    const unit = territory.units.get(id);
    if (unit && unit.level !== 'cluster' && covers(unit, day)) found.push(unit);
  }
  return inVietnameseOrder(found, day);
}
