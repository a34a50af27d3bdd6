import { holdingPlans } from '@/lib/domain/plan/holding-plans';
import { averageOf } from '@/lib/domain/progress/average';
import { compareStatuses } from '@/lib/domain/progress/changes';
import { isAssessed, meetsAll, scoreOf } from '@/lib/domain/progress/counting';
import type { CountingRule, ProgressSummary } from '@/lib/domain/progress/summary';
import { endOfPreviousYear } from '@/lib/domain/time/month-ends';
import { nameOf } from './build-rows';
import type { Status } from '@/lib/domain/criteria/status';
import type { Group, GroupQuestion } from './read-group';
import { countingRule } from './counting-rule';
import { summariesOf } from './summaries';
import type { PlanStanding, PlanView } from './view';
import { isSingle } from './write-sentence';

/** What the unit and those counted at it mean to reach by the end of the day's year; null where nobody said anything. */
export function buildPlan(question: GroupQuestion, group: Group): PlanView | null {
  if (group.plans.size === 0) return null;
  const { scope } = question;
  const { now } = summariesOf(question, group);
  const single = isSingle(question);
  const year = Number(scope.day.slice(0, 4));
  const years = holdingPlans(group.plans.get(scope.unit.id) ?? [], scope.day);
  const ofYear = (id: number) =>
    holdingPlans(group.plans.get(id) ?? [], scope.day).filter((figure) => figure.year === year);
  const own = ofYear(scope.unit.id);
  const units = single
    ? []
    : group.members
        .map((member) => ({ member, figures: ofYear(member.id) }))
        .filter(({ figures }) => figures.length > 0)
        .map(({ member, figures }) => ({
          code: member.code,
          name: nameOf(member, scope.day),
          ...standingOf(question, group, member.id),
          figures,
        }));
  if (years.length === 0 && units.length === 0) return null;
  const standing = single ? standingOf(question, group, scope.unit.id) : groupStanding(question, group, now);
  return {
    year,
    own: own.length > 0 ? { ...standing, figures: own } : null,
    average: single || now.assessed === 0 ? null : averageOf(now),
    units,
    years,
  };
}

type Stand = Omit<PlanStanding, 'figures'>;

/** Criteria of one unit. What it gained is counted by itself: what it lost in the same time would hide it. */
function standingOf({ scope }: GroupQuestion, group: Group, unitId: number): Stand {
  const rule = countingRule(scope.actor.tenant);
  const [start, now] = [group.atYearStart.get(unitId)?.statuses, group.now.get(unitId)?.statuses];
  return {
    start: start && isAssessed(start) ? scoreOf(start, rule) : null,
    now: now && isAssessed(now) ? scoreOf(now, rule) : null,
    gained:
      start && now && isAssessed(start) && isAssessed(now) ? compareStatuses(start, now, rule).gained.length : null,
  };
}

/** Units of a group that meet everything. The start is the month's end that the series shows. */
function groupStanding(question: GroupQuestion, group: Group, now: ProgressSummary): Stand {
  const rule = countingRule(question.scope.actor.tenant);
  const yearStart = endOfPreviousYear(question.scope.day);
  const before = group.series.find(({ day }) => day === yearStart)?.summary;
  const start = before && before.assessed > 0 ? before.meetAll : null;
  const present = now.assessed > 0 ? now.meetAll : null;
  // Units that meet everything since then, by themselves: those that no longer do would hide them.
  const newly = group.members.filter(
    ({ id }) => meets(group.now.get(id), rule) && !meets(group.atYearStart.get(id), rule),
  ).length;
  return { start, now: present, gained: start === null || present === null ? null : newly };
}

function meets(state: { readonly statuses: readonly Status[] } | undefined, rule: CountingRule): boolean {
  return state !== undefined && meetsAll(state.statuses, rule);
}
