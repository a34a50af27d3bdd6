import type { PlanFigure, PlanKind, PlanMeasure } from '@/lib/domain/plan/plan-figure';
import { planFlags, yearEndsOf, type PlanFlag, type YearEnds } from '@/lib/domain/plan/plan-flags';
import { formatAmount } from '@/lib/domain/report/plan-amount';
import type { PlanStanding, PlanView } from '@/lib/features/progress/view';
import { showAverage, showCount } from '@/lib/i18n/format';

export interface PlanCell {
  /** null: nobody said it. */
  readonly text: string | null;
  /** It follows from an increase that somebody said: "11 + 5". */
  readonly derived: boolean;
}

/** One line: what is achieved, registered, meant and reckoned, four columns. */
export interface PlanLine {
  /** What is counted; `unit`: the criteria of a unit below. */
  readonly key: 'gain' | 'met' | 'gainAll' | 'meetAll' | 'average' | 'unit';
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly achieved: string | null;
  readonly cells: Readonly<Record<PlanKind, PlanCell>>;
  readonly flags: readonly PlanFlag[];
}

const KEYS: Readonly<Record<PlanMeasure, Exclude<PlanLine['key'], 'unit'>>> = {
  gain: 'gain',
  met: 'met',
  gain_all: 'gainAll',
  meet_all: 'meetAll',
  average: 'average',
};

/** Did anybody say anything of the day's year? The figures of other years stand at the months only. */
export function isPlanned(plan: PlanView | null): plan is PlanView {
  return plan !== null && (plan.own !== null || plan.units.length > 0);
}

/** The lines of the year: the unit's own, increases before sums, then those of the units counted at it. */
export function planModel(plan: PlanView, single: boolean, decimals: number): PlanLine[] {
  const own = plan.own ? ownLines(plan.own, showAverage(plan.average, decimals), single) : [];
  return [...own, ...plan.units.map(unitLine)];
}

function ownLines(standing: PlanStanding, average: string | null, single: boolean): PlanLine[] {
  const { figures, gained, now, start } = standing;
  const has = (measure: PlanMeasure) => figures.some((figure) => figure.measure === measure);
  const increase: PlanMeasure = single ? 'gain' : 'gain_all';
  const ends = yearEndsOf(figures, single ? 'criteria' : 'units', start);
  const lines: PlanLine[] = [];
  if (has(increase)) lines.push(saidLine(figures, increase, countText(gained)));
  if (Object.values(ends).some((end) => end !== null))
    lines.push(endLine(KEYS[single ? 'met' : 'meet_all'], null, countText(now), ends));
  if (has('average')) lines.push(saidLine(figures, 'average', average));
  return lines;
}

function unitLine({ code, name, now, start, figures }: PlanView['units'][number]): PlanLine {
  return endLine('unit', { code, name }, countText(now), yearEndsOf(figures, 'criteria', start));
}

function endLine(key: PlanLine['key'], unit: PlanLine['unit'], achieved: string | null, ends: YearEnds): PlanLine {
  const cell = (kind: PlanKind): PlanCell => {
    const end = ends[kind];
    return end ? { text: formatAmount(end), derived: end.derived } : NOTHING;
  };
  return { key, unit, achieved, cells: cellsBy(cell), flags: planFlags(ends) };
}

function saidLine(figures: readonly PlanFigure[], measure: PlanMeasure, achieved: string | null): PlanLine {
  const cell = (kind: PlanKind): PlanCell => {
    const figure = figures.find((one) => one.kind === kind && one.measure === measure);
    return figure ? { text: formatAmount(figure), derived: false } : NOTHING;
  };
  return { key: KEYS[measure], unit: null, achieved, cells: cellsBy(cell), flags: [] };
}

const NOTHING: PlanCell = { text: null, derived: false };

function cellsBy(cell: (kind: PlanKind) => PlanCell): Record<PlanKind, PlanCell> {
  return { registered: cell('registered'), target: cell('target'), estimate: cell('estimate') };
}

function countText(count: number | null): string | null {
  return count === null ? null : showCount(count);
}
