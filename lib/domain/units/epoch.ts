import { dayAfter } from './period';
import type { Period, Territory } from './unit';

const boundaries = new WeakMap<Territory, readonly string[]>();

/**
 * The last day on or before `day` on which anything in the territory began or ceased ("" before the first):
 * two days of one epoch have the same tree, so what follows from the tree is found once an epoch.
 */
export function epochOf(territory: Territory, day: string): string {
  let days = boundaries.get(territory);
  if (!days) boundaries.set(territory, (days = collect(territory)));
  return days.findLast((boundary) => boundary <= day) ?? '';
}

function collect(territory: Territory): string[] {
  const days = new Set<string>();
  const note = ({ validFrom, validTo }: Period): void => {
    days.add(validFrom);
    if (validTo !== null) days.add(dayAfter(validTo));
  };
  for (const unit of territory.units.values()) {
    note(unit);
    unit.versions.forEach(note);
    unit.attributes.forEach(note);
  }
  for (const members of territory.membersOf.values()) members.forEach(note);
  return [...days].sort();
}
