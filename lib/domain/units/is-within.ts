import { ancestorsOn } from './ancestors-on';
import { covers, dayWithin } from './period';
import type { Territory } from './unit';

const LATEST = '9999-12-31';

/**
 * Whether a unit lies in the subtree a membership was given on.
 * It does when the root is the unit itself or stands above it on the day (on the last day of a unit that has ended);
 * a cluster stands above its members of that day. A membership on a province covers the tenant's whole territory,
 * also what the province held before a merger gave it a new unit.
 * @param day the day asked for; without one, the unit's last day
 */
export function isWithin(territory: Territory, rootUnitId: number, unitId: number, day: string = LATEST): boolean {
  const root = territory.units.get(rootUnitId);
  const unit = territory.units.get(unitId);
  if (!root || !unit) return false;
  if (root.id === unit.id || root.level === 'province') return true;
  const within = dayWithin(unit, day);
  const path = [...ancestorsOn(territory, unitId, within), unit];
  if (root.level !== 'cluster') return path.some((step) => step.id === root.id);
  const memberships = path.flatMap((step) => territory.clustersOf.get(step.id) ?? []);
  return memberships.some((member) => member.clusterId === root.id && covers(member, within));
}
