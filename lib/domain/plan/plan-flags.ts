import { PLAN_KINDS, type PlanFigure, type PlanKind } from './plan-figure';
import { leastOf, shortBy, yearEndOf, type YearEnd } from './year-end';

/** Where each kind of figure puts a unit at the end of the year; null where nobody said it or the start is not known. */
export type YearEnds = Readonly<Record<PlanKind, YearEnd | null>>;

/** A disagreement between the figures of one unit and year: none of them is put right by another. */
export type PlanFlag =
  | { readonly code: 'target_not_registration'; readonly target: number; readonly registered: number }
  | { readonly code: 'will_miss_registration' | 'will_miss_target'; readonly by: number };

/**
 * The sums at the end of a year by kind; a sum that was said goes before one that follows from an increase.
 * @param figures of one unit and year
 * @param counted its own criteria, or units that meet everything
 * @param start what it had at the end of the year before; null: not assessed then
 */
export function yearEndsOf(
  figures: readonly PlanFigure[],
  counted: 'criteria' | 'units',
  start: number | null,
): YearEnds {
  const [said, increase] = counted === 'criteria' ? (['met', 'gain'] as const) : (['meet_all', 'gain_all'] as const);
  const endOf = (kind: PlanKind): YearEnd | null => {
    const figure =
      figures.find((one) => one.kind === kind && one.measure === said) ??
      figures.find((one) => one.kind === kind && one.measure === increase);
    return figure ? yearEndOf(figure, start) : null;
  };
  return Object.fromEntries(PLAN_KINDS.map((kind) => [kind, endOf(kind)])) as Record<PlanKind, YearEnd | null>;
}

/** What does not agree in the sums of one unit: vector S0-V5. */
export function planFlags({ registered, target, estimate }: YearEnds): PlanFlag[] {
  const flags: PlanFlag[] = [];
  if (registered && target && shortBy(target, registered) !== 0)
    flags.push({ code: 'target_not_registration', target: leastOf(target), registered: leastOf(registered) });
  if (estimate && registered && shortBy(estimate, registered) > 0)
    flags.push({ code: 'will_miss_registration', by: shortBy(estimate, registered) });
  if (estimate && target && shortBy(estimate, target) > 0)
    flags.push({ code: 'will_miss_target', by: shortBy(estimate, target) });
  return flags;
}
