import type { PlanFigure, PlanKind, PlanMeasure } from '../../plan/plan-figure';
import type { KnownFigures } from '../known-figures';
import { writeAmount } from '../said';
import type { Said, SaidAmount } from '../sentence';

/** What was recorded of a unit's year, for the figures of a sentence: registered and estimated gains (T-V3). */
export function knownOfYear(year: number, figures: readonly PlanFigure[], gained: number | null): KnownFigures {
  return {
    ...known('registered', figures, year, 'registered', 'gain'),
    ...known('estimate', figures, year, 'estimate', 'gain'),
    ...(gained === null ? {} : { gained: `${gained}` }),
  };
}

/** The same of an area's targets (T-V2). */
export function knownOfArea(year: number, figures: readonly PlanFigure[]): KnownFigures {
  return {
    ...known('newlyMet', figures, year, 'target', 'gain_all'),
    ...known('metAfter', figures, year, 'target', 'meet_all'),
    ...known('average', figures, year, 'target', 'average'),
  };
}

/** The target of the unit that a sentence names at this place. */
export function knownOfTarget(at: number, year: number, figures: readonly PlanFigure[]): KnownFigures {
  return known(`target:${at}`, figures, year, 'target', 'met');
}

function known(
  key: string,
  figures: readonly PlanFigure[],
  year: number,
  kind: PlanKind,
  measure: PlanMeasure,
): KnownFigures {
  const figure = figures.find((one) => one.year === year && one.kind === kind && one.measure === measure);
  return figure ? { [key]: writeAmount(toAmount(figure)) } : {};
}

/** A recorded amount in the words of a sentence: numbers with the decimals that they have. */
export function toAmount({ bound, low, high }: PlanFigure): SaidAmount {
  return { bound, low: toSaid(low), high: high === null ? null : toSaid(high) };
}

function toSaid(value: number): Said {
  const [, fraction = ''] = String(value).split('.');
  return { value, decimals: fraction.length };
}
