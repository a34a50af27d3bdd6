import type { PlanFigure, PlanKind, PlanMeasure } from '@/lib/domain/plan/plan-figure';
import { formatNumber, formatQuotient } from '@/lib/domain/report/format';
import { formatAmount } from '@/lib/domain/report/plan-amount';
import { figure } from './figure';
import type { FigureView, PlanStanding, PlanView } from './view';

/** A leader's figure is shown first, else what was registered. */
const FIRST: readonly PlanKind[] = ['target', 'registered'];

/** What a group is to reach, as one figure of its line: "4 → 5 xã, mục tiêu 2019"; [] where nobody said. */
export function planFigures({ own, average, year }: PlanView, decimals: number): FigureView[] {
  if (!own) return [];
  const aim = (measure: PlanMeasure) =>
    FIRST.flatMap((kind) => own.figures.filter((one) => one.kind === kind && one.measure === measure))[0];
  const [meetAll, gainAll, mean] = [aim('meet_all'), aim('gain_all'), aim('average')];
  if (meetAll) return [figure('aimMeetAll', arrow(countOf(own.now), meetAll), { ofUnits: true, year })];
  if (gainAll)
    return [figure('gainAll', countOf(own.gained), { of: `/${formatAmount(gainAll)}`, ofUnits: true, year })];
  if (mean)
    return [
      figure('aimAverage', arrow(average ? formatQuotient(average.sum, average.n, decimals) : '–', mean), { year }),
    ];
  return [];
}

/** The figures of one unit: achieved of what it registered, what is meant, what is reckoned; each by itself. */
export function unitPlanFigures({ gained, figures }: PlanStanding, year: number): FigureView[] {
  const ordered = (['registered', 'target', 'estimate'] as const).flatMap((kind) =>
    figures.filter((one) => one.kind === kind),
  );
  return ordered.flatMap((one): FigureView[] => {
    if (one.measure === 'gain' && one.kind === 'registered')
      return [figure('registeredGain', countOf(gained), { of: `/${formatAmount(one)}`, year })];
    if (one.measure === 'gain') return [figure(`${one.kind}Gain`, formatAmount(one), { year })];
    if (one.measure === 'met') return [figure(`${one.kind}Met`, formatAmount(one), { year })];
    return [];
  });
}

function arrow(now: string, aim: PlanFigure): string {
  return `${now} → ${formatAmount(aim)}`;
}

function countOf(count: number | null): string {
  return count === null ? '–' : formatNumber(count, 0);
}
