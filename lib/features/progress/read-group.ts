import type { Stage, Status } from '@/lib/domain/criteria/status';
import { restrictColumns } from '@/lib/domain/progress/restrict';
import type { UnitMonths } from '@/lib/domain/progress/series';
import { countedUnits } from '@/lib/domain/units/counted-units';
import { epochOf } from '@/lib/domain/units/epoch';
import { covers } from '@/lib/domain/units/period';
import type { Territory, UnitLevel, UnitRecord } from '@/lib/domain/units/unit';
import { VersionedCache } from '../versioned-cache';
import type { ReadableSet } from './choose-set';
import { readAsOf, readCurrent, readIllustrative, readMonths, readTogether, readVersionSum, type ProgressQuery, type UnitState } from './data';
import type { UnitScope } from './resolve-unit';
import { seriesDays } from './series-days';

/** What a unit's figures are asked for. */
export interface GroupQuestion {
  readonly scope: UnitScope;
  readonly chosen: ReadableSet;
  readonly stage: Stage;
  readonly compareTo: string;
}

/** The states of the counted units that all figures are drawn from, still one state a unit. */
export interface Group {
  /** Counted now, and counted on the comparison day. */
  readonly members: readonly UnitRecord[];
  readonly membersBefore: readonly UnitRecord[];
  readonly now: ReadonlyMap<number, UnitState>;
  readonly before: ReadonlyMap<number, UnitState>;
  readonly months: ReadonlyMap<number, UnitMonths>;
  /** At least one fact is not from a source. */
  readonly illustrative: boolean;
}

const groups = new VersionedCache<Group>(256);
const counted = new WeakMap<Territory, Map<string, readonly UnitRecord[]>>();

/** The units counted at a unit on a day, none outside its life; found once an epoch of the territory. */
export function membersOn(territory: Territory, unit: UnitRecord, level: UnitLevel, day: string): readonly UnitRecord[] {
  if (!covers(unit, day)) return [];
  const known = counted.get(territory) ?? new Map<string, readonly UnitRecord[]>();
  counted.set(territory, known);
  const key = `${unit.id}:${level}:${epochOf(territory, day)}`;
  const found = known.get(key) ?? countedUnits(territory, unit, level, day);
  known.set(key, found);
  return found;
}

/** The groups counted at the month ends of the series: of units that ended in between, the history is theirs alone. */
function membersInSeries(territory: Territory, unit: UnitRecord, level: UnitLevel, day: string): Set<readonly UnitRecord[]> {
  return new Set(seriesDays(day).map((end) => membersOn(territory, unit, level, end)));
}

function idsOf(groupsOfUnits: Iterable<readonly UnitRecord[]>): number[] {
  return [...new Set([...groupsOfUnits].flatMap((members) => members.map((member) => member.id)))];
}

/**
 * The states of the units that the scope's unit counts on the set, now and on the comparison day, and their history.
 * One small query a request proves the kept value fresh; after a write to one of the units all is read again.
 */
export async function readGroup({ scope, chosen, stage, compareTo }: GroupQuestion): Promise<Group> {
  const { territory, unit, day, actor: { tenant } } = scope;
  const members = membersOn(territory, unit, chosen.set.level, day);
  const membersBefore = membersOn(territory, unit, chosen.set.level, compareTo);
  const query: ProgressQuery = { tenantId: tenant.id, setId: chosen.set.id, stage, unitIds: idsOf([members, membersBefore]) };
  const everyone = { ...query, unitIds: idsOf([members, membersBefore, ...membersInSeries(territory, unit, chosen.set.level, day)]) };
  return readTogether(tenant.id, async (tx) => {
    const version = await readVersionSum(tx, everyone);
    const key = [tenant.id, unit.id, query.setId, chosen.shown.id, stage, day, compareTo, version, tenant.territoryVersion, tenant.catalogueVersion];
    return groups.get(key, async () => {
      const items = itemIndexes(chosen);
      const isCurrent = day >= tenant.referenceDay;
      return {
        members,
        membersBefore,
        now: narrow(chosen, isCurrent ? await readCurrent(tx, query) : await readAsOf(tx, query, items, day)),
        before: narrow(chosen, await readAsOf(tx, query, items, compareTo)),
        months: narrowMonths(chosen, await readMonths(tx, everyone, day)),
        illustrative: await readIllustrative(tx, everyone, [...items.keys()]),
      };
    });
  });
}

/** Item id → index, for the criteria of the whole set. */
export function itemIndexes({ set, whole }: Pick<ReadableSet, 'set' | 'whole'>): Map<number, number> {
  return new Map(whole.numbers.map((number, index) => [set.items.get(String(number))!.id, index]));
}

/** Takes away, right after reading, what the reader has no right to. */
function narrow(chosen: ReadableSet, states: Map<number, UnitState>): Map<number, UnitState> {
  return mapValues(states, (state) => ({ ...state, statuses: columns(chosen, state.statuses) }));
}

function narrowMonths(chosen: ReadableSet, months: Map<number, UnitMonths>): Map<number, UnitMonths> {
  return mapValues(months, (unit) => ({
    ...unit,
    months: unit.months.map((month) => ({ ...month, statuses: columns(chosen, month.statuses) })),
  }));
}

function columns({ whole, shown }: ReadableSet, statuses: readonly Status[]): readonly Status[] {
  return whole === shown ? statuses : restrictColumns(whole, shown, statuses);
}

function mapValues<K, A, B>(map: ReadonlyMap<K, A>, change: (value: A) => B): Map<K, B> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}
