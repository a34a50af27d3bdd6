import { LRUCache } from 'lru-cache';
import { countedUnits } from '@/lib/domain/units/counted-units';
import { epochOf } from '@/lib/domain/units/epoch';
import { covers } from '@/lib/domain/units/period';
import type { Territory, UnitLevel, UnitRecord } from '@/lib/domain/units/unit';
import type { UnitScope } from './resolve-unit';
import { seriesDays } from './series-days';

const counted = new WeakMap<Territory, Map<string, readonly UnitRecord[]>>();
const readers = new WeakMap<Territory, LRUCache<string, GroupIds>>();

/** The units counted at a unit on a day, none outside its life; found once an epoch of the territory. */
export function membersOn(
  territory: Territory,
  unit: UnitRecord,
  level: UnitLevel,
  day: string,
): readonly UnitRecord[] {
  if (!covers(unit, day)) return [];
  const known = counted.get(territory) ?? new Map<string, readonly UnitRecord[]>();
  counted.set(territory, known);
  const key = `${unit.id}:${level}:${epochOf(territory, day)}`;
  const found = known.get(key) ?? countedUnits(territory, unit, level, day);
  known.set(key, found);
  return found;
}

interface GroupIds {
  /** Counted on the day or on the comparison day. */
  readonly counted: readonly number[];
  /** Those, and the ones counted at a month's end of the series: of units that ended in between, the history is theirs alone. */
  readonly everyone: readonly number[];
}

/** Ids of the units that a group reads, by the days it asks for; kept, because every request asks again. */
export function groupIds({ territory, unit, day }: UnitScope, level: UnitLevel, compareTo: string): GroupIds {
  const known = readers.get(territory) ?? new LRUCache<string, GroupIds>({ max: 512 });
  readers.set(territory, known);
  const key = `${unit.id}:${level}:${day}:${compareTo}`;
  const found = known.get(key) ?? {
    counted: idsOn(territory, unit, level, [day, compareTo]),
    everyone: idsOn(territory, unit, level, [day, compareTo, ...seriesDays(day)]),
  };
  known.set(key, found);
  return found;
}

function idsOn(territory: Territory, unit: UnitRecord, level: UnitLevel, days: readonly string[]): number[] {
  const groupsOfUnits = new Set(days.map((day) => membersOn(territory, unit, level, day)));
  return [...new Set([...groupsOfUnits].flatMap((members) => members.map((member) => member.id)))];
}
