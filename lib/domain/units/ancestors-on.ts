import { dayWithin } from './period';
import type { Territory, UnitRecord } from './unit';
import { versionOn } from './version-on';

/**
 * The path from the province down to the unit's parent as of a day, without the unit itself and without clusters.
 * A day outside the unit's life is read as its first or last day.
 */
export function ancestorsOn(territory: Territory, unitId: number, day: string): UnitRecord[] {
  const path: UnitRecord[] = [];
  let unit = territory.units.get(unitId);
  const within = unit ? dayWithin(unit, day) : day;
  while (unit) {
    const parentId: number | null = versionOn(unit, within).parentId;
    const parent: UnitRecord | undefined = parentId === null ? undefined : territory.units.get(parentId);
    if (!parent || path.includes(parent)) break;
    path.unshift(parent);
    unit = parent;
  }
  return path;
}
