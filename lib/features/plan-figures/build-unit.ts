import { yearPace } from '@/lib/domain/pace/year-pace';
import { namedOf } from '@/lib/domain/plan/named-of';
import type { PlanFigure } from '@/lib/domain/plan/plan-figure';
import { yearEndsOf } from '@/lib/domain/plan/plan-flags';
import { leastOf } from '@/lib/domain/plan/year-end';
import { counts, isAssessed, scoreOf } from '@/lib/domain/progress/counting';
import type { UnitForecast } from '../forecast/forecasts-of';
import { countingRule } from '../progress/counting-rule';
import type { Group, GroupQuestion } from '../progress/read-group';
import { progressOf } from '../progress/summaries';
import type { PlanStanding } from '../progress/view';
import { shortOfEnds } from './build-rows';
import type { RecordedFigure } from './data';
import type { PlanCriterion, UnitPlanView } from './view';

/** One unit: its pace, what is said and forecast of its year's end, and criterion by criterion what it lacks. */
export function buildUnit(
  question: GroupQuestion,
  group: Group,
  own: PlanStanding | null,
  registered: readonly RecordedFigure[],
  forecast: UnitForecast | null,
): UnitPlanView {
  const { scope, chosen } = question;
  const rule = countingRule(scope.actor.tenant);
  const { statuses } = progressOf(chosen.shown, [scope.unit], group.now)[0]!;
  const figures = own?.figures ?? [];
  const ends = yearEndsOf(figures, 'criteria', own?.start ?? null);
  const pace = own && paceOf(scope.day, own);
  const estimate = figures.find(({ kind }) => kind === 'estimate');
  const names = new Set(registered.flatMap(({ numbers }) => numbers));
  const gain = registered.findLast(({ measure }) => measure === 'gain');
  return {
    score: isAssessed(statuses) ? scoreOf(statuses, rule) : null,
    of: chosen.shown.numbers.length,
    pace,
    ends,
    estimate: estimate ? { by: estimate.saidBy, on: estimate.saidOn } : null,
    runRate: pace && own.start !== null ? own.start + pace.runRate : null,
    forecast: forecast?.view ?? null,
    tooLittle: forecast?.result.kind === 'too_little' ? forecast.result : null,
    short: shortOfEnds(forecast?.view ?? null, ends),
    criteria: criteriaOf(
      question,
      statuses.map((status) => counts(status, rule)),
      statuses,
      names,
      forecast,
    ),
    named: gain && gain.numbers.length > 0 ? namedOf(leastOf(gain), gain.numbers.length) : null,
  };
}

/** Towards an increase that was registered; towards a sum, as the increase that it asks for. */
function paceOf(day: string, { start, now, gained, figures }: PlanStanding): UnitPlanView['pace'] {
  const registered = figures.filter(({ kind }) => kind === 'registered');
  const asked =
    increaseOf(registered, start) ??
    increaseOf(
      figures.filter(({ kind }) => kind === 'target'),
      start,
    );
  if (asked === null || asked <= 0 || now === null || gained === null) return null;
  return { ...yearPace(day, asked, gained), registered: asked, achieved: gained };
}

function increaseOf(figures: readonly PlanFigure[], start: number | null): number | null {
  const gain = figures.find(({ measure }) => measure === 'gain');
  if (gain) return leastOf(gain);
  const met = figures.find(({ measure }) => measure === 'met');
  return met && start !== null ? leastOf(met) - start : null;
}

function criteriaOf(
  { chosen }: GroupQuestion,
  has: readonly boolean[],
  statuses: readonly PlanCriterion['status'][],
  registered: ReadonlySet<number>,
  forecast: UnitForecast | null,
): PlanCriterion[] {
  const known = forecast?.result.kind === 'forecast' ? forecast.result.criteria : [];
  const likely = new Map(known.map((one) => [one.index, one]));
  const byNumber = new Map(chosen.version.criteria.map(({ number, name }) => [number, name]));
  const rows = chosen.shown.numbers.map((number, index): PlanCriterion => {
    const blockers = forecast?.blockers.filter((one) => one.number === number) ?? [];
    const chance = likely.get(index);
    return {
      number,
      name: byNumber.get(number) ?? '',
      status: statuses[index]!,
      counts: has[index]!,
      registered: registered.has(number),
      share: chance ? Math.round(chance.share * 100) : null,
      expected: chance?.expected ?? false,
      held: blockers.find((one) => one.held)?.held ?? null,
      causes: [...new Set(blockers.flatMap(({ causes }) => causes))],
    };
  });
  return rows.filter((row) => !row.counts || row.registered);
}
