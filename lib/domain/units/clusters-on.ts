import { inVietnameseOrder } from './in-vietnamese-order';
import { covers } from './period';
import type { Territory, UnitRecord } from './unit';

/** The clusters a province has on a day, in Vietnamese order. */
export function clustersOn(territory: Territory, day: string): UnitRecord[] {
  const found = [...territory.units.values()].filter((unit) => unit.level === 'cluster' && covers(unit, day));
  return inVietnameseOrder(found, day);
}

/** The clusters a commune belongs to on a day. */
export function clustersOfCommune(territory: Territory, communeId: number, day: string): UnitRecord[] {
  const found: UnitRecord[] = [];
  for (const member of territory.clustersOf.get(communeId) ?? []) {
    const cluster = territory.units.get(member.clusterId);
    if (cluster && covers(member, day) && covers(cluster, day)) found.push(cluster);
  }
  return inVietnameseOrder(found, day);
}
