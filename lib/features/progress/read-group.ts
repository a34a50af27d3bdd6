import type { Tx } from '@/lib/db/client';
import type { Stage } from '@/lib/domain/criteria/status';
import type { UnitMonths } from '@/lib/domain/progress/series';
import type { PlanFigure } from '@/lib/domain/plan/plan-figure';
import { endOfPreviousYear, monthEndOf } from '@/lib/domain/time/month-ends';
import { dayBefore } from '@/lib/domain/units/period';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { readPlanFigures } from '../plan-figures/data';
import { VersionedCache } from '../versioned-cache';
import type { ReadableSet } from './choose-set';
import {
  readAsOf,
  readCurrent,
  readGroupVersion,
  readIllustrative,
  readMonths,
  readTogether,
  readVersionSum,
  type ProgressQuery,
  type UnitState,
} from './data';
import type { EarlierSet } from './earlier-set';
import { groupIds, membersOn } from './group-members';
import { narrow, narrowMonths } from './narrow-columns';
import { readChangeOrigins, type ChangeOrigin } from './read-changes';
import { countingRule } from './summaries';
import type { UnitScope } from './resolve-unit';
import { sumSeries, type MonthSum } from './sum-series';

/** What a unit's figures are asked for. */
export interface GroupQuestion {
  readonly scope: UnitScope;
  readonly chosen: ReadableSet;
  readonly stage: Stage;
  readonly compareTo: string;
  /** The set before it, whose months are read too; left out: they are not shown. */
  readonly earlier?: EarlierSet | null;
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
  /** Already added up: the thousands of months behind it would be kept for nothing. */
  readonly series: readonly MonthSum[];
  /** The same of the earlier set, up to its last month's end; [] where nobody was assessed on it. */
  readonly earlierSeries: readonly MonthSum[];
  /** By "unit id:item id": since when what changed from the comparison day holds, and who said so. */
  readonly origins: ReadonlyMap<string, ChangeOrigin>;
  /** Figures that the unit or one of its members means to reach; none for a reader of some criteria only. */
  readonly plans: ReadonlyMap<number, readonly PlanFigure[]>;
  /** States at the end of the year before, from which an increase in the year is counted. */
  readonly atYearStart: ReadonlyMap<number, Pick<UnitState, 'statuses'>>;
  /** At least one fact is not from a source. */
  readonly illustrative: boolean;
}

const states = new VersionedCache<States>(256);
const groups = new VersionedCache<Group>(256);

/** The states on the day alone, for sums that compare with nothing. One small query a request proves the kept value fresh. */
export async function readStates(question: StatesQuestion): Promise<States> {
  const { scope, chosen } = question;
  const members = membersOn(scope.territory, scope.unit, chosen.set, scope.day);
  const query = queryOf(
    question,
    members.map((member) => member.id),
  );
  const key = [...keyOf(question), await readVersionSum(query)];
  return states.get(key, () =>
    readTogether(query.tenantId, async (tx) => ({ members, now: await readNow(tx, question, query) })),
  );
}

/**
 * The states of the units that the scope's unit counts on the set, now and on the comparison day, and their history.
 * After a write to one of the units all is read again.
 */
export async function readGroup(question: GroupQuestion): Promise<Group> {
  const { scope, chosen, compareTo, earlier = null } = question;
  const { territory, unit, day } = scope;
  const members = membersOn(territory, unit, chosen.set, day);
  const membersBefore = membersOn(territory, unit, chosen.set, compareTo);
  const ids = groupIds(scope, chosen.set, compareTo);
  const query = queryOf(question, ids.counted);
  const everyone = queryOf(question, ids.everyone);
  const earlierQuery =
    earlier &&
    queryOf({ ...question, chosen: earlier.chosen }, groupIds(scope, earlier.chosen.set, compareTo).everyone);
  const version = await readGroupVersion(everyone, earlierQuery);
  const key = [...keyOf(question), compareTo, earlier?.chosen.shown.id ?? '', version];
  return groups.get(key, () =>
    readTogether(query.tenantId, async (tx) => {
      const items = itemIndexes(chosen);
      const months = narrowMonths(chosen, await readMonths(tx, everyone, day));
      const now = await readNow(tx, question, query);
      const before = endsMonth(compareTo)
        ? statesAtEnd(months, compareTo)
        : narrow(chosen, await readAsOf(tx, query, items, compareTo));
      const compared = { members, now, before };
      const rule = countingRule(scope.actor.tenant);
      const plans =
        chosen.shown === chosen.whole
          ? await readPlanFigures(tx, { ...query, unitIds: [unit.id, ...query.unitIds] })
          : new Map<number, PlanFigure[]>();
      return {
        ...compared,
        membersBefore,
        origins: await readChangeOrigins(tx, query, shownItems(chosen), compared, [compareTo, day], rule),
        plans,
        atYearStart: plans.size > 0 ? statesAtEnd(months, endOfPreviousYear(day)) : new Map<number, UnitState>(),
        series: sumSeries(scope, chosen, months),
        earlierSeries: earlier && earlierQuery ? await readEarlierSeries(tx, scope, earlier, earlierQuery) : [],
        illustrative:
          (await readIllustrative(tx, everyone, [...items.keys()])) ||
          [...plans.values()].flat().some(({ illustrative }) => illustrative),
      };
    }),
  );
}

type StatesQuestion = Omit<GroupQuestion, 'compareTo' | 'earlier'>;

function queryOf({ scope, chosen, stage }: StatesQuestion, unitIds: readonly number[]): ProgressQuery {
  return { tenantId: scope.actor.tenant.id, setId: chosen.set.id, stage, unitIds };
}

/** The months of the earlier set until the other took its place, from the first that anybody was assessed in. */
async function readEarlierSeries(
  tx: Tx,
  scope: UnitScope,
  { chosen, until }: EarlierSet,
  query: ProgressQuery,
): Promise<MonthSum[]> {
  const months = narrowMonths(chosen, await readMonths(tx, query, dayBefore(until)));
  return sumSeries(scope, chosen, months).filter(({ day }) => day < until);
}

/** Tenant, scope's root, question, how the tenant counts, and the versions of what is not a figure. */
function keyOf({ scope, chosen, stage }: StatesQuestion): (string | number)[] {
  const { id, notApplicableCounts, averageDecimals, territoryVersion, catalogueVersion } = scope.actor.tenant;
  const counting = [Number(notApplicableCounts), averageDecimals];
  return [
    id,
    scope.unit.id,
    chosen.set.id,
    chosen.shown.id,
    stage,
    scope.day,
    ...counting,
    territoryVersion,
    catalogueVersion,
  ];
}

/** The projection where it holds on the day; the facts of the day where later ones are known, as when a reference day was set back. */
async function readNow(
  tx: Tx,
  { scope, chosen }: StatesQuestion,
  query: ProgressQuery,
): Promise<Map<number, UnitState>> {
  const { day, actor } = scope;
  const current = day >= actor.tenant.referenceDay ? await readCurrent(tx, query) : null;
  const holds =
    current && [...current.values()].every(({ lastEffective }) => lastEffective === null || lastEffective <= day);
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

/** Item ids of the criteria that are shown, in their order. */
export function shownItems({ set, shown }: Pick<ReadableSet, 'set' | 'shown'>): number[] {
  return shown.numbers.map((number) => set.items.get(String(number))!.id);
}

/** Item id → index, for the criteria of the whole set. */
export function itemIndexes({ set, whole }: Pick<ReadableSet, 'set' | 'whole'>): Map<number, number> {
  return new Map(whole.numbers.map((number, index) => [set.items.get(String(number))!.id, index]));
}
