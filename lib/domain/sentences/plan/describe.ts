import type { PlanFigure, PlanMeasure } from '../../plan/plan-figure';
import type { UnitWords } from '../../report/sentence-opening';
import type { PlanSentence, SaidAmount } from '../sentence';
import { toAmount } from './compare';

/** The targets of a year of an area and of the units counted in it, as they hold. */
export interface PlanInput {
  readonly year: number;
  readonly area: UnitWords;
  /** What is counted: "xã", and what follows "đạt chuẩn". */
  readonly level: string;
  readonly standard: string;
  /** Criteria of the set: a unit that is to have all of them is to meet the standard, and is named so. */
  readonly size: number;
  readonly own: readonly PlanFigure[];
  readonly units: readonly {
    readonly unit: UnitWords & { readonly name: string };
    readonly figures: readonly PlanFigure[];
  }[];
}

/** What T-V2 says of these targets; null where it would say nothing. Who met the standard already is to be left out of `units`. */
export function describePlan({ year, area, level, standard, size, own, units }: PlanInput): PlanSentence | null {
  const aims = units.flatMap(({ unit, figures }) => {
    const figure = target(figures, year, 'met');
    return figure ? [{ unit, criteria: toAmount(figure) }] : [];
  });
  const isAll = ({ criteria }: (typeof aims)[number]) => criteria.bound === 'exact' && criteria.low.value === size;
  const names = aims.filter(isAll).map(({ unit }) => unit.name);
  const targets = aims.filter((aim) => !isAll(aim));
  const [gain, all, mean] = (['gain_all', 'meet_all', 'average'] as const).map((measure) => target(own, year, measure));
  const count: SaidAmount = { bound: 'exact', low: { value: names.length, decimals: 0 }, high: null };
  const newlyMet = gain ? { count: toAmount(gain), names: fits(gain, names) ? names : [] } : { count, names };
  const metAfter = all?.bound === 'exact' ? all.low : null;
  const isSaid = gain !== undefined || names.length > 0;
  if (targets.length === 0 && !isSaid && metAfter === null) return null;
  return {
    form: 'plan',
    year,
    targets,
    // After a unit that was named, "huyện" is understood.
    area: isSaid || metAfter !== null ? (targets.length > 0 ? { type: area.type } : area) : null,
    level,
    standard,
    newlyMet: isSaid ? newlyMet : null,
    metAfter,
    average: mean ? toAmount(mean) : null,
  };
}

function fits({ bound, low }: PlanFigure, names: readonly string[]): boolean {
  return bound === 'exact' && names.length === low;
}

function target(figures: readonly PlanFigure[], year: number, measure: PlanMeasure): PlanFigure | undefined {
  return figures.find((one) => one.kind === 'target' && one.year === year && one.measure === measure);
}
