import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { covers } from '@/lib/domain/units/period';
import type { Territory } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';

export interface ReadableUnit {
  readonly code: string;
  readonly title: string;
  readonly level: string;
}

/** The units that a person may read, by day, with their names of the day. */
export function readableUnits(actor: Actor, territory: Territory): (day: string) => readonly ReadableUnit[] {
  const known = new Map<string, ReadableUnit[]>();
  return (day) => {
    const before = known.get(day);
    if (before) return before;
    const units = [...territory.units.values()]
      .filter((unit) => unit.level !== 'cluster' && covers(unit, day))
      .filter((unit) => can(actor, 'progress.read', placeOf(territory, unit, day, 'any')))
      .map((unit) => ({ code: unit.code, title: unitTitle(unit, day), level: unit.level }));
    known.set(day, units);
    return units;
  };
}
