import { neededPace } from '@/lib/domain/pace/needed-pace';
import { yearEndOfDay } from '@/lib/domain/pace/year-pace';
import { countTarget } from '@/lib/domain/plan/count-target';
import { groupPlan, remainderOf, totalOf } from '@/lib/domain/plan/group-plan';
import { yearEndOf } from '@/lib/domain/plan/year-end';
import { formatAmount } from '@/lib/domain/report/plan-amount';
import type { UnitForecast } from '../forecast/forecasts-of';
import type { PlanView } from '../progress/view';
import type { GroupPlanView, PlanRow } from './view';

/** What the figures of a group come to: sums of criteria, what is left for the silent ones, who ends with everything. */
export function buildGroup(
  day: string,
  size: number,
  plan: PlanView | null,
  rows: readonly PlanRow[],
  forecasts: ReadonlyMap<number, UnitForecast>,
): GroupPlanView | null {
  const base = plan?.average ? { total: plan.average.sum, n: plan.average.n } : sumOf(rows);
  if (base.n === 0) return null;
  const figures = plan?.own?.figures ?? [];
  const ofTarget = (measure: 'average' | 'meet_all' | 'gain_all') =>
    figures.find((one) => one.kind === 'target' && one.measure === measure);
  const average = ofTarget('average');
  const planned = average ? groupPlan(base, average) : null;
  const said = rows.flatMap(({ now, ends }) => {
    const end = ends.target ?? ends.registered;
    return now === null || !end ? [] : [{ now, end }];
  });
  // Who has everything already has nothing to add: it is as good as said.
  const full = rows.flatMap(({ now, ends }) =>
    now === size && !ends.target && !ends.registered
      ? [{ now, end: { low: size, high: null, bound: 'exact' as const } }]
      : [],
  );
  const views = [...forecasts.values()].flatMap(({ view }) => view ?? []);
  return {
    ...base,
    planned:
      average && planned
        ? {
            average: formatAmount(average),
            sum: formatAmount(totalOf(average, base.n)),
            gainNeeded: planned.gainNeeded,
            perMonth: neededPace(day, yearEndOfDay(day), planned.gainNeeded).perMonth,
          }
        : null,
    rest: planned && said.length > 0 ? remainderOf(planned, base, [...said, ...full]) : null,
    target: targetOf(plan),
    forecast: {
      n: views.length,
      likely: views.filter(({ likely }) => likely === size).length,
      atBest: views.filter(({ high }) => high === size).length,
      sum: views.reduce((sum, { likely }) => sum + likely, 0),
    },
  };
}

/** Units that are to meet everything by the year's end, from a sum that was said or from an increase. */
function targetOf(plan: PlanView | null): GroupPlanView['target'] {
  const own = plan?.own;
  if (!own || own.now === null) return null;
  const figure = (['meet_all', 'gain_all'] as const).flatMap((measure) =>
    own.figures.filter((one) => one.kind === 'target' && one.measure === measure),
  )[0];
  const end = figure && yearEndOf(figure, own.start);
  if (!end) return null;
  const { least, most } = countTarget(0, end);
  return { now: own.now, least, most };
}

function sumOf(rows: readonly PlanRow[]): { total: number; n: number } {
  const known = rows.flatMap(({ now }) => now ?? []);
  return { total: known.reduce((sum, score) => sum + score, 0), n: known.length };
}
