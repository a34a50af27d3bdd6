import type { CountedCondition } from './read-conditions';
import { formatPlain } from '@/lib/domain/report/value-format';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { isNameConfirmed } from '@/lib/domain/criteria/name-confirmed';
import { averageOf } from '@/lib/domain/progress/average';
import { countBands, defaultBands } from '@/lib/domain/progress/bands';
import { isConditionMet } from '@/lib/domain/progress/eligibility';
import { unpackStatuses } from '@/lib/domain/criteria/packed-statuses';
import { isAssessed } from '@/lib/domain/progress/counting';
import { isStale } from '@/lib/domain/progress/freshness';
import { departmentOf } from './criterion-notes';
import { buildFigures, buildUnitFigures } from './build-figures';
import { buildPlan } from './build-plan';
import { buildChanges, buildGroups, buildRows } from './build-rows';
import { markSeries } from './mark-series';
import type { Group, GroupQuestion } from './read-group';
import { countingRule } from './counting-rule';
import { summariesOf } from './summaries';
import type { MonthSum } from './sum-series';
import type { CriterionView, OverviewView, SeriesPoint } from './view';
import { isSingle } from './write-sentence';

export type OverviewBody = Omit<OverviewView, 'head' | 'sentence' | 'conditions'>;

const known = new WeakMap<Group, Map<string, OverviewBody>>();

/** Everything below the head, built once a group and link query. */
export function buildBody(question: GroupQuestion, group: Group, query: string): OverviewBody {
  const bodies = known.get(group) ?? new Map<string, OverviewBody>();
  known.set(group, bodies);
  const body = bodies.get(query) ?? build(question, group, query);
  bodies.set(query, body);
  return body;
}

function build(question: GroupQuestion, group: Group, query: string): OverviewBody {
  const { scope, chosen } = question;
  const { now, before, series } = summariesOf(question, group);
  const single = isSingle(question);
  const { averageDecimals: decimals } = scope.actor.tenant;
  const plan = buildPlan(question, group);
  const rows = buildRows(question, group);
  const stale = rows.filter(
    (row) => isAssessed(unpackStatuses(row.now)) && isStale(row.lastEffective, scope.day),
  ).length;
  return {
    countedLevel: chosen.set.level,
    single,
    counting: countingRule(scope.actor.tenant),
    decimals,
    figures: single
      ? buildUnitFigures(now, before, group.now.get(scope.unit.id)?.lastEffective ?? null, plan)
      : buildFigures(now, before, { decimals, stale, plan }),
    bands: countBands(now, defaultBands(chosen.shown.numbers.length)),
    criteria: buildCriteria(question, group),
    groups: buildGroups(question, group, query),
    rows,
    changes: buildChanges(question, group),
    plan,
    series: pointsOf(series, chosen.set),
    earlier: buildEarlier(question, group),
  };
}

function pointsOf(series: readonly MonthSum[], set: CatalogueSet): SeriesPoint[] {
  return markSeries(series, set).map(({ day, summary, mark }) => {
    const average = averageOf(summary);
    const { meetAll, assessed, units } = summary;
    const point = { day, average: average.n === 0 ? null : average, meetAll, assessed, units };
    return mark ? { ...point, mark } : point;
  });
}

/** The months on the set before: a part of its own, because nothing of it is comparable (R-V6). */
function buildEarlier({ earlier }: GroupQuestion, { earlierSeries }: Group): OverviewView['earlier'] {
  if (!earlier || !earlierSeries.some(({ summary }) => summary.assessed > 0)) return null;
  const { set, shown } = earlier.chosen;
  return { setName: set.name, size: shown.numbers.length, until: earlier.until, series: pointsOf(earlierSeries, set) };
}

/** One tally a criterion, in the order of their numbers. */
export function buildCriteria(question: GroupQuestion, group: Group): CriterionView[] {
  const byNumber = new Map(question.chosen.version.criteria.map((criterion) => [criterion.number, criterion]));
  const { now } = summariesOf(question, group);
  return question.chosen.shown.numbers.map((number, index) => ({
    number,
    name: byNumber.get(number)?.name ?? '',
    nameConfirmed: isNameConfirmed(byNumber.get(number)?.certainty ?? ''),
    department: departmentOf(question.chosen.set, number, question.scope.day),
    tally: now.criteria[index]!,
  }));
}

export function buildConditions(conditions: readonly CountedCondition[]): OverviewView['conditions'] {
  return conditions.map((condition) => {
    const { name, level, requiredShare, met, of } = condition;
    return {
      name,
      share: formatPlain(requiredShare),
      level,
      met,
      of,
      ok: isConditionMet(condition),
    };
  });
}
