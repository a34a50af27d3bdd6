import type { PlanFigure, PlanKind } from '../../plan/plan-figure';
import type { Opening, UnitWords } from '../../report/sentence-opening';
import type { RegisteredSentence } from '../sentence';

/** One unit on its day, and the figures of the day's year as they hold. */
export interface RegisteredInput {
  readonly opening: Opening;
  readonly unit: UnitWords;
  /** ISO; its year is the year that is told of, its month how far the year has come. */
  readonly day: string;
  readonly score: number;
  readonly size: number;
  /** Criteria gained since the year began; null: not assessed then. */
  readonly gained: number | null;
  readonly figures: readonly PlanFigure[];
}

/** What T-V3 says of them; null where nobody registered a number. A bound or a range is no such number and is not said as one. */
export function describeRegistered({
  opening,
  unit,
  day,
  score,
  size,
  gained,
  figures,
}: RegisteredInput): RegisteredSentence | null {
  const year = Number(day.slice(0, 4));
  const registered = exactGain(figures, year, 'registered');
  if (registered === null) return null;
  const estimate = exactGain(figures, year, 'estimate');
  return {
    form: 'registered',
    opening,
    unit,
    score,
    size,
    year,
    registered,
    soFar: gained === null ? null : { months: Number(day.slice(5, 7)), achieved: gained },
    estimate: estimate === null ? null : { achieved: estimate, of: registered },
  };
}

function exactGain(figures: readonly PlanFigure[], year: number, kind: PlanKind): number | null {
  const figure = figures.find((one) => one.year === year && one.kind === kind && one.measure === 'gain');
  return figure?.bound === 'exact' ? figure.low : null;
}
