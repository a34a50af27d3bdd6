import { LRUCache } from 'lru-cache';
import { carriesSet, isLimited } from '@/lib/domain/criteria/carries';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { monthEndsBetween } from '@/lib/domain/time/month-ends';
import { countedUnits } from '@/lib/domain/units/counted-units';
import { epochOf } from '@/lib/domain/units/epoch';
import { covers } from '@/lib/domain/units/period';
import type { Territory, UnitLevel, UnitRecord } from '@/lib/domain/units/unit';
import type { UnitScope } from './resolve-unit';
import { seriesDays } from './series-days';

/** A set as far as it says who is counted on it. */
type CountedSet = Pick<CatalogueSet, 'level' | 'assignments'>;

const counted = new WeakMap<Territory, Map<string, readonly UnitRecord[]>>();
// By the set itself: every version of the catalogue has its own, so what an office assigns anew is found anew.
const carriers = new WeakMap<Territory, WeakMap<CountedSet, LRUCache<string, readonly UnitRecord[]>>>();
const readers = new WeakMap<Territory, WeakMap<CountedSet, LRUCache<string, GroupIds>>>();

/** The units counted at a unit on a set and a day: those that carry it; none outside the unit's life. */
export function membersOn(territory: Territory, unit: UnitRecord, set: CountedSet, day: string): readonly UnitRecord[] {
  if (!covers(unit, day)) return [];
  const ofLevel = levelMembers(territory, unit, set.level, day);
  if (!isLimited(set)) return ofLevel;
  const known = of(carriers, territory, set, 512);
  const key = `${unit.id}:${day}`;
  const found = known.get(key) ?? ofLevel.filter((member) => carriesSet(set, member, day));
  known.set(key, found);
  return found;
}

/** All units of a level at a unit, found once an epoch of the territory. */
function levelMembers(territory: Territory, unit: UnitRecord, level: UnitLevel, day: string): readonly UnitRecord[] {
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
  /** Those, and all that were counted at any month's end of the unit's life: whose history is kept for every day. */
  readonly ever: readonly number[];
}

/** Ids of the units that a group reads, by the days it asks for; kept, because every request asks again. */
export function groupIds({ actor, territory, unit, day }: UnitScope, set: CountedSet, compareTo: string): GroupIds {
  const known = of(readers, territory, set, 512);
  const { referenceDay } = actor.tenant;
  const key = `${unit.id}:${day}:${compareTo}:${referenceDay}`;
  const found = known.get(key) ?? {
    counted: idsOn(territory, unit, set, [day, compareTo]),
    everyone: idsOn(territory, unit, set, [day, compareTo, ...seriesDays(day)]),
    ever: idsOn(territory, unit, set, [day, compareTo, ...monthEndsBetween(unit.validFrom, referenceDay)]),
  };
  known.set(key, found);
  return found;
}

function idsOn(territory: Territory, unit: UnitRecord, set: CountedSet, days: readonly string[]): number[] {
  const groupsOfUnits = new Set(days.map((day) => membersOn(territory, unit, set, day)));
  return [...new Set([...groupsOfUnits].flatMap((members) => members.map((member) => member.id)))];
}

/** What is kept of a territory and a set. */
function of<T extends object>(
  kept: WeakMap<Territory, WeakMap<CountedSet, LRUCache<string, T>>>,
  territory: Territory,
  set: CountedSet,
  max: number,
): LRUCache<string, T> {
  let bySet = kept.get(territory);
  if (!bySet) kept.set(territory, (bySet = new WeakMap()));
  let known = bySet.get(set);
  if (!known) bySet.set(set, (known = new LRUCache<string, T>({ max })));
  return known;
}
