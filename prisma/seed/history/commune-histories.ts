import { randomFrom } from '../random';
import { pickWorkingDay } from '../working-day';
import { COMMUNE_2016_FRAGILE, orderOf } from './order-of';
import { reasonOf2016 } from './reasons';
import type { SpreadInput } from './spread-scores';
import { walk, type Point, type Step } from './walk';

export interface HistoryInput {
  readonly code: string;
  readonly order: readonly number[];
  readonly points: readonly [Point, ...Point[]];
  /** A told commune has no turns of fortune of its own. */
  readonly told?: boolean;
}

/** The markets of some communes are not planned, and here and there a criterion is assessed later than the rest, or never. */
function oddities(code: string, order: readonly number[], [first, ...rest]: readonly [Point, ...Point[]]) {
  const random = randomFrom(`${code} oddities`);
  const hardest = order.at(-1);
  const mayWait = hardest !== undefined && first.score < order.length - 4 && (rest.at(-1)?.score ?? 0) < order.length;
  const wait = mayWait && random.chance(0.12);
  const since =
    wait && random.chance(0.6) ? pickWorkingDay(random, first.day, `${Number(first.day.slice(0, 4)) + 1}-08-31`) : null;
  return {
    notApplicable: random.chance(0.06) ? [7] : [],
    late: new Map<number, string | null>(wait && hardest !== undefined ? [[hardest, since]] : []),
  };
}

/** The history of a commune on the set of 2016 (or a province's of twenty) through its points. */
export function communeHistory({ code, order: usual, points, told = false }: HistoryInput): Step[] {
  const random = randomFrom(`${code} history`);
  const order = told ? usual : orderOf(usual, random);
  const extras = told ? { strict: true } : { ...oddities(code, order, points), lapses: 0.14 };
  return walk({ order, points, random, fragile: COMMUNE_2016_FRAGILE, reasonFor: reasonOf2016, ...extras });
}

/** Year ends and a commune's scores on them as points. */
export function pointsOf(
  yearEnds: SpreadInput['yearEnds'],
  scores: readonly number[],
  between: readonly Point[] = [],
): [Point, ...Point[]] {
  const points = [...yearEnds.map(({ day }, year) => ({ day, score: scores[year] ?? 0 })), ...between].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
  const [first, ...rest] = points;
  if (!first) throw new Error('a history has at least one point');
  return [first, ...rest];
}
