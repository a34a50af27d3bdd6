import { planFlags, yearEndsOf } from '@/lib/domain/plan/plan-flags';
import { shortOf } from '@/lib/domain/forecast/short-of';
import { isAssessed, scoreOf } from '@/lib/domain/progress/counting';
import type { UnitForecast } from '../forecast/forecasts-of';
import { nameOf } from '../progress/build-rows';
import { countingRule } from '../progress/counting-rule';
import type { Group, GroupQuestion } from '../progress/read-group';
import type { PlanView } from '../progress/view';
import type { PlanRow } from './view';

/** One line a counted unit: who misses most first, then those with figures, then the others, each in Vietnamese order. */
export function buildPlanRows(
  { scope }: GroupQuestion,
  group: Group,
  plan: PlanView | null,
  forecasts: ReadonlyMap<number, UnitForecast>,
): PlanRow[] {
  const rule = countingRule(scope.actor.tenant);
  const planned = new Map(plan?.units.map((unit) => [unit.code, unit]));
  const rows = group.members.map((member): PlanRow => {
    const statuses = group.now.get(member.id)?.statuses;
    const own = planned.get(member.code);
    const ends = yearEndsOf(own?.figures ?? [], 'criteria', own?.start ?? null);
    const forecast = forecasts.get(member.id)?.view ?? null;
    return {
      code: member.code,
      name: nameOf(member, scope.day),
      now: statuses && isAssessed(statuses) ? scoreOf(statuses, rule) : null,
      gained: own?.gained ?? null,
      ends,
      flags: planFlags(ends),
      forecast,
      short: shortOfEnds(forecast, ends),
      isPlanned: own !== undefined,
    };
  });
  const rank = ({ short, isPlanned }: PlanRow) => (isPlanned ? 1000 + Math.max(0, short?.by ?? 0) : 0);
  return rows
    .map((row, place) => ({ row, place }))
    .sort((a, b) => rank(b.row) - rank(a.row) || a.place - b.place)
    .map(({ row }) => row);
}

/** Beside what the unit registered; where it did not, beside what it is meant to reach. */
export function shortOfEnds(
  forecast: { likely: number; low: number; high: number } | null,
  { registered, target }: PlanRow['ends'],
): PlanRow['short'] {
  const aim = registered ?? target;
  if (!forecast || !aim) return null;
  return { ...shortOf(forecast, aim), aim: registered ? 'registered' : 'target' };
}
