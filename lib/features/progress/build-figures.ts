import { averageOf } from '@/lib/domain/progress/average';
import { formatNumber, formatQuotient, formatUiDate } from '@/lib/domain/report/format';
import type { Average, ProgressSummary } from '@/lib/domain/progress/summary';
import { figure, NO_CHANGE } from './figure';
import { planFigures, unitPlanFigures } from './plan-figures';
import type { FigureView, PlanView } from './view';

/** What the figures of a group are drawn from beside its sums. */
interface Beside {
  readonly decimals: number;
  /** Assessed units about which nothing was said for long. */
  readonly stale: number;
  readonly plan: PlanView | null;
}

/** The key figures of a group with their change since the comparison day. Nobody assessed: a dash, never 0. */
export function buildFigures(
  now: ProgressSummary,
  before: ProgressSummary,
  { decimals, stale, plan }: Beside,
): FigureView[] {
  const size = now.set.numbers.length;
  const average = averageOf(now);
  const earlier = averageOf(before);
  const known = now.assessed > 0;
  const comparable = known && before.assessed > 0;
  const units = { of: `/${formatNumber(now.units, 0)}`, ofUnits: true };
  return [
    figure('average', known ? formatQuotient(average.sum, average.n, decimals) : '–', {
      ...(comparable ? changeOfAverage(average, earlier, decimals) : NO_CHANGE),
    }),
    figure('meetAll', known ? formatNumber(now.meetAll, 0) : '–', {
      ...units,
      list: now.meetAll > 0 ? { band: `${size}-${size}` } : null,
      ...changeOfCount(comparable, now.meetAll, before.meetAll),
    }),
    figure('criteriaMet', known ? formatNumber(average.sum, 0) : '–', {
      of: known ? `/${formatNumber(now.assessed * size, 0)}` : null,
      ...changeOfCount(comparable, average.sum, earlier.sum),
    }),
    ...(plan ? planFigures(plan, decimals) : []),
    ...(now.assessed < now.units
      ? [figure('assessed', formatNumber(now.assessed, 0), { ...units, list: { band: 'none' } })]
      : []),
    ...(known
      ? [figure('stale', formatNumber(stale, 0), { ofUnits: true, list: stale > 0 ? { updated: 'stale' } : null })]
      : []),
  ];
}

/** The key figures of one unit on a set of its own level; what is registered, meant and reckoned stands beside what is done. */
export function buildUnitFigures(
  now: ProgressSummary,
  before: ProgressSummary,
  lastEffective: string | null,
  plan: PlanView | null,
): FigureView[] {
  const size = now.set.numbers.length;
  const { sum, n } = averageOf(now);
  const open = now.criteria.reduce((count, tally) => count + tally.not_assessed, 0);
  const planned = plan?.own ? unitPlanFigures(plan.own, plan.year) : [];
  return [
    figure('score', n === 0 ? '–' : `${sum}`, {
      of: `/${size}`,
      ...changeOfCount(n > 0 && before.assessed > 0, sum, averageOf(before).sum),
    }),
    ...planned,
    ...(planned.length === 0 ? [figure('remaining', n === 0 ? '–' : `${size - sum}`)] : []),
    ...(planned.length === 0 || open > 0 ? [figure('notAssessed', `${open}`)] : []),
    figure('lastUpdate', lastEffective === null ? '–' : formatUiDate(lastEffective)),
  ];
}

function changeOfCount(comparable: boolean, now: number, before: number): Pick<FigureView, 'change' | 'changeText'> {
  if (!comparable) return NO_CHANGE;
  return { change: now - before, changeText: formatNumber(Math.abs(now - before), 0) };
}

/** The difference of two averages as one fraction: rounded once, at the end. */
function changeOfAverage(now: Average, before: Average, decimals: number): Pick<FigureView, 'change' | 'changeText'> {
  const difference = now.sum * before.n - before.sum * now.n;
  return {
    change: Math.sign(difference),
    changeText: formatQuotient(Math.abs(difference), now.n * before.n, decimals),
  };
}
