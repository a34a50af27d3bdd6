import type { Tx } from '@/lib/db/client';
import type { Stage, Status } from '@/lib/domain/criteria/status';
import { restrictColumns } from '@/lib/domain/progress/restrict';
import type { UnitMonths } from '@/lib/domain/progress/series';
import { monthEndOf } from '@/lib/domain/time/month-ends';
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

/** The states of the counted units on the day, still one state a unit. */
export interface States {
  readonly members: readonly UnitRecord[];
  readonly now: ReadonlyMap<number, UnitState>;
}

/** The same, on the comparison day too, and the months before: what all figures of a page are drawn from. */
export interface Group extends States {
  readonly membersBefore: readonly UnitRecord[];
  readonly before: ReadonlyMap<number, Pick<UnitState, 'statuses'>>;
  readonly months: ReadonlyMap<number, UnitMonths>;
  /** At least one fact is not from a source. */
  readonly illustrative: boolean;
}

const states = new VersionedCache<States>(256);
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

/** The states on the day alone, for sums that compare with nothing. One small query a request proves the kept value fresh. */
export async function readStates(question: StatesQuestion): Promise<States> {
  const { scope, chosen } = question;
  const members = membersOn(scope.territory, scope.unit, chosen.set.level, scope.day);
  const query = queryOf(question, idsOf([members]));
  const key = [...keyOf(question), await readVersionSum(query)];
  return states.get(key, () => readTogether(query.tenantId, async (tx) => ({ members, now: await readNow(tx, question, query) })));
}

/**
 * The states of the units that the scope's unit counts on the set, now and on the comparison day, and their history.
 * After a write to one of the units all is read again.
 */
export async function readGroup(question: GroupQuestion): Promise<Group> {
  const { scope: { territory, unit, day }, chosen, compareTo } = question;
  const { level } = chosen.set;
  const members = membersOn(territory, unit, level, day);
  const membersBefore = membersOn(territory, unit, level, compareTo);
  const query = queryOf(question, idsOf([members, membersBefore]));
  const everyone = queryOf(question, idsOf([members, membersBefore, ...membersInSeries(territory, unit, level, day)]));
  const key = [...keyOf(question), compareTo, await readVersionSum(everyone)];
  return groups.get(key, () =>
    readTogether(query.tenantId, async (tx) => {
      const items = itemIndexes(chosen);
      const months = narrowMonths(chosen, await readMonths(tx, everyone, day));
      return {
        members,
        membersBefore,
        now: await readNow(tx, question, query),
        before: endsMonth(compareTo) ? statesAtEnd(months, compareTo) : narrow(chosen, await readAsOf(tx, query, items, compareTo)),
        months,
        illustrative: await readIllustrative(tx, everyone, [...items.keys()]),
      };
    }),
  );
}

type StatesQuestion = Omit<GroupQuestion, 'compareTo'>;

function queryOf({ scope, chosen, stage }: StatesQuestion, unitIds: readonly number[]): ProgressQuery {
  return { tenantId: scope.actor.tenant.id, setId: chosen.set.id, stage, unitIds };
}

/** Tenant, scope's root, question and the versions of what is not a figure. */
function keyOf({ scope, chosen, stage }: StatesQuestion): (string | number)[] {
  const { id, territoryVersion, catalogueVersion } = scope.actor.tenant;
  return [id, scope.unit.id, chosen.set.id, chosen.shown.id, stage, scope.day, territoryVersion, catalogueVersion];
}

/** The projection where it holds on the day; the facts of the day where later ones are known, as when a reference day was set back. */
async function readNow(tx: Tx, { scope, chosen }: StatesQuestion, query: ProgressQuery): Promise<Map<number, UnitState>> {
  const { day, actor } = scope;
  const current = day >= actor.tenant.referenceDay ? await readCurrent(tx, query) : null;
  const holds = current && [...current.values()].every(({ lastEffective }) => lastEffective === null || lastEffective <= day);
  return narrow(chosen, holds ? current : await readAsOf(tx, query, itemIndexes(chosen), day));
}

function endsMonth(day: string): boolean {
  return monthEndOf(day) === day;
}

/** The states at a month's end, from the months that are read anyway: no fact lies between the two. */
function statesAtEnd(months: ReadonlyMap<number, UnitMonths>, day: string): Map<number, Pick<UnitState, 'statuses'>> {
  const known = new Map<number, Pick<UnitState, 'statuses'>>();
  for (const unit of months.values()) {
    const last = unit.months.findLast(({ monthEnd }) => monthEnd <= day);
    if (last) known.set(unit.unitId, { statuses: last.statuses });
  }
  return known;
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
