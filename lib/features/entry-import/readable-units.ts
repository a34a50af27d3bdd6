import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { covers } from '@/lib/domain/units/period';
import { isWithin } from '@/lib/domain/units/is-within';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import { unitTitle } from '@/lib/domain/units/unit-title';

export interface ReadableUnit {
  readonly code: string;
  readonly title: string;
  readonly level: string;
}

/**
 * The units that a person may read, by day, with their names of the day.
 * @param below code of the unit from whose page they are asked for: it and what lies below it; without it, all
 */
export function readableUnits(
  actor: Actor,
  territory: Territory,
  below?: string,
): (day: string) => readonly ReadableUnit[] {
  const known = new Map<string, ReadableUnit[]>();
  return (day) => {
    const before = known.get(day);
    if (before) return before;
    const root = below === undefined ? null : unitOfPage(territory, below, day);
    const units = [...territory.units.values()]
      .filter((unit) => unit.level !== 'cluster' && covers(unit, day))
      .filter((unit) => below === undefined || (root !== null && isWithin(territory, root.id, unit.id, day)))
      .filter((unit) => can(actor, 'progress.read', placeOf(territory, unit, day, 'any')))
      .map((unit) => ({ code: unit.code, title: unitTitle(unit, day), level: unit.level }));
    known.set(day, units);
    return units;
  };
}

/** The unit from whose page a sheet was sent: who held the code on the day, else who held it last. */
export function unitOfPage(territory: Territory, code: string, day: string): UnitRecord | null {
  return unitOn(territory, code, day) ?? territory.holders.get(code)?.at(-1) ?? null;
}
