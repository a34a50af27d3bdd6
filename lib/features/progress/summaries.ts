import type { Status } from '@/lib/domain/criteria/status';
import { summarise } from '@/lib/domain/progress/summarise';
import type { ProgressSummary, SetIdentity, UnitProgress } from '@/lib/domain/progress/summary';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { countingRule } from './counting-rule';
import type { UnitState } from './data';
import type { Group, GroupQuestion, States } from './read-group';
import type { MonthSum } from './sum-series';

export interface Summaries {
  readonly now: ProgressSummary;
  readonly before: ProgressSummary;
  readonly series: readonly MonthSum[];
}

const sums = new WeakMap<States, ProgressSummary>();
const known = new WeakMap<Group, Summaries>();

/** The sum on the day alone, added up once. */
export function summaryOf({ scope, chosen }: Pick<GroupQuestion, 'scope' | 'chosen'>, states: States): ProgressSummary {
  let sum = sums.get(states);
  if (!sum)
    sums.set(
      states,
      (sum = summarise(
        chosen.shown,
        progressOf(chosen.shown, states.members, states.now),
        countingRule(scope.actor.tenant),
      )),
    );
  return sum;
}

/** The sums of a group: now, on the comparison day, and at every month's end up to now. Added up once a group. */
export function summariesOf(question: GroupQuestion, group: Group): Summaries {
  let all = known.get(group);
  if (!all) known.set(group, (all = addUp(question, group)));
  return all;
}

function addUp(question: GroupQuestion, group: Group): Summaries {
  const { scope, chosen } = question;
  const rule = countingRule(scope.actor.tenant);
  const now = summaryOf(question, group);
  const before = summarise(chosen.shown, progressOf(chosen.shown, group.membersBefore, group.before), rule);
  // The day itself ends the series, unless a month's end has said it already or nothing is known at all.
  const last =
    group.series.length === 0 || group.series.at(-1)?.day === scope.day ? [] : [{ day: scope.day, summary: now }];
  return { now, before, series: [...group.series, ...last] };
}

/** One progress a member; a member of which nothing is known is not assessed. */
export function progressOf(
  set: SetIdentity,
  members: readonly UnitRecord[],
  states: ReadonlyMap<number, Pick<UnitState, 'statuses'>>,
): UnitProgress[] {
  const nothing = set.numbers.map((): Status => 'not_assessed');
  return members.map(({ id }) => ({ unitId: id, set, statuses: states.get(id)?.statuses ?? nothing }));
}
