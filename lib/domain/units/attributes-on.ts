import { ancestorsOn } from './ancestors-on';
import { covers, dayWithin } from './period';
import type { AttributeKind, Territory, UnitRecord } from './unit';

function valuesOn(unit: UnitRecord, kind: AttributeKind, day: string): string[] {
  const within = dayWithin(unit, day);
  return unit.attributes.filter((entry) => entry.kind === kind && covers(entry, within)).map((entry) => entry.value);
}

/** The tags of a unit on a day ("biên giới", "đặc biệt khó khăn"), in code order. */
export function tagsOn(unit: UnitRecord, day: string): string[] {
  return valuesOn(unit, 'tag', day).sort();
}

/** The commune group "1" to "3" of QĐ 51/2025/QĐ-TTg on a day, null when it is not known. */
export function groupOn(unit: UnitRecord, day: string): string | null {
  return valuesOn(unit, 'group', day)[0] ?? null;
}

/**
 * The region key of data/criteria ("tdmnpb", "dbsh", …) for a unit on a day: its own, else its nearest ancestor's.
 * @returns null when no source puts the unit in a region
 */
export function regionOn(territory: Territory, unit: UnitRecord, day: string): string | null {
  const within = dayWithin(unit, day);
  const path = [unit, ...ancestorsOn(territory, unit.id, within).reverse()];
  for (const step of path) {
    const value = valuesOn(step, 'region', within)[0];
    if (value) return value;
  }
  return null;
}
