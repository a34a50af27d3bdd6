import type { Tx } from '@/lib/db/client';
import type { Stage } from '@/lib/domain/criteria/status';
import type { PlanFigure } from '@/lib/domain/plan/plan-figure';
import { endOfPreviousYear, monthEndOf } from '@/lib/domain/time/month-ends';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { readPlanFigures } from '../plan-figures/data';
import { VersionedCache } from '../versioned-cache';
import type { ReadableSet } from './choose-set';
import {
  readAsOf,
  readCurrent,
  readGroupVersion,
  readIllustrative,
  readTogether,
  readVersionSum,
  type ProgressQuery,
  type UnitState,
} from './data';
import type { EarlierSet } from './earlier-set';
import { groupIds, membersOn } from './group-members';
import { narrow } from './narrow-columns';
import { readHistory } from './read-history';
import { readChangeOrigins, type ChangeOrigin } from './read-changes';
import { countingRule } from './counting-rule';
import type { UnitScope } from './resolve-unit';
import { seriesDays } from './series-days';
import type { MonthSum } from './sum-series';

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
  /** The month ends of five years, added up. */
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
  const key = [...keyOf(question), scope.day, await readVersionSum(query)];
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
  const ever = queryOf(question, ids.ever);
  const asked = earlier && { ...question, chosen: earlier.chosen };
  const earlierEver = asked && queryOf(asked, groupIds(scope, asked.chosen.set, compareTo).ever);
  const version = await readGroupVersion(ever, earlierEver);
  const key = [...keyOf(question), version];
  return groups.get([...key, day, compareTo, earlier?.chosen.shown.id ?? ''], async () => {
    const history = await readHistory(scope, chosen, ever, key);
    const earlierHistory =
      asked && earlierEver ? await readHistory(scope, asked.chosen, earlierEver, [...keyOf(asked), version]) : null;
    const earlierEnds = earlier ? seriesDays(day).filter((end) => end < earlier.until) : [];
    return readTogether(query.tenantId, async (tx) => {
      const items = itemIndexes(chosen);
      const now = await readNow(tx, question, query);
      const before = endsMonth(compareTo)
        ? history.statesAt(compareTo)
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
        atYearStart: plans.size > 0 ? history.statesAt(endOfPreviousYear(day)) : new Map<number, UnitState>(),
        series: history.sumsAt(seriesDays(day)),
        earlierSeries: earlierHistory?.sumsAt(earlierEnds) ?? [],
        illustrative:
          (await readIllustrative(tx, everyone, [...items.keys()])) ||
          [...plans.values()].flat().some(({ illustrative }) => illustrative),
      };
    });
  });
}

type StatesQuestion = Omit<GroupQuestion, 'compareTo' | 'earlier'>;

function queryOf({ scope, chosen, stage }: StatesQuestion, unitIds: readonly number[]): ProgressQuery {
  return { tenantId: scope.actor.tenant.id, setId: chosen.set.id, stage, unitIds };
}

/** Tenant, scope's root, question without its day, how the tenant counts, and the versions of what is not a figure. */
function keyOf({ scope, chosen, stage }: StatesQuestion): (string | number)[] {
  const { id, notApplicableCounts, averageDecimals, territoryVersion, catalogueVersion } = scope.actor.tenant;
  const counting = [Number(notApplicableCounts), averageDecimals];
  return [id, scope.unit.id, chosen.set.id, chosen.shown.id, stage, ...counting, territoryVersion, catalogueVersion];
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

/** Item ids of the criteria that are shown, in their order. */
export function shownItems({ set, shown }: Pick<ReadableSet, 'set' | 'shown'>): number[] {
  return shown.numbers.map((number) => set.items.get(String(number))!.id);
}

/** Item id → index, for the criteria of the whole set. */
export function itemIndexes({ set, whole }: Pick<ReadableSet, 'set' | 'whole'>): Map<number, number> {
  return new Map(whole.numbers.map((number, index) => [set.items.get(String(number))!.id, index]));
}
