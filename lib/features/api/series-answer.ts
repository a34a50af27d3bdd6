import { averageOf } from '@/lib/domain/progress/average';
import type { ProgressSummary } from '@/lib/domain/progress/summary';
import type { Stage } from '@/lib/domain/criteria/status';
import { formatQuotient } from '@/lib/domain/report/format';
import type { ReadableSet } from '../progress/choose-set';
import { markSeries } from '../progress/mark-series';
import type { UnitScope } from '../progress/resolve-unit';
import { unitAnswer, type UnitAnswer } from './unit-answer';

/** A month's end; `set` null: none was in force, or the reader may not see it. */
export interface SeriesPointAnswer {
  readonly day: string;
  readonly set: string | null;
  readonly criteria: number | null;
  readonly units: number;
  readonly assessed: number;
  /** null: nobody was assessed; never 0. */
  readonly meetAll: number | null;
  readonly average: { readonly sum: number; readonly n: number; readonly text: string } | null;
  /** Only on the first point of another set: what stands on its two sides is never drawn on one axis. */
  readonly break?: { readonly from: string; readonly to: string };
  /** Only on the first point under an amended version of the same set: the figures go on. */
  readonly amendment?: { readonly decision: string | null; readonly from: string };
}

/** What `GET /api/v1/units/{code}/series` answers. */
export interface SeriesAnswer {
  readonly unit: UnitAnswer;
  readonly stage: Stage;
  readonly from: string | null;
  readonly to: string | null;
  readonly sets: readonly { readonly id: string; readonly name: string; readonly criteria: number }[];
  readonly points: readonly SeriesPointAnswer[];
}

/** One month's end with the set that holds then and the sum on it; both null where there is none. */
export interface SeriesMonth {
  readonly day: string;
  readonly chosen: ReadableSet | null;
  readonly summary: ProgressSummary | null;
}

/** The answer, from the months in their order. */
export function buildSeriesAnswer(scope: UnitScope, stage: Stage, months: readonly SeriesMonth[]): SeriesAnswer {
  const sets = [...new Set(months.flatMap(({ chosen }) => chosen ?? []))];
  const marks = new Map(
    sets.flatMap(({ set }) =>
      markSeries(
        months.filter(({ chosen }) => chosen?.set === set).map(({ day }) => ({ day })),
        set,
      ).flatMap(({ day, mark }) => (mark ? [[day, mark] as const] : [])),
    ),
  );
  let last: string | null = null;
  const points = months.map((month) => {
    const mark = marks.get(month.day);
    const id = month.chosen?.set.id ?? null;
    const changed = id !== null && last !== null && id !== last ? { break: { from: last, to: id } } : {};
    last = id ?? last;
    return { ...pointOf(month, scope.actor.tenant.averageDecimals), ...changed, ...(mark ? { amendment: mark } : {}) };
  });
  return {
    unit: unitAnswer(scope),
    stage,
    from: months[0]?.day ?? null,
    to: months.at(-1)?.day ?? null,
    sets: sets.map(({ set, shown }) => ({ id: set.id, name: set.name, criteria: shown.numbers.length })),
    points,
  };
}

function pointOf({ day, chosen, summary }: SeriesMonth, decimals: number): SeriesPointAnswer {
  const average = summary && summary.assessed > 0 ? averageOf(summary) : null;
  return {
    day,
    set: chosen?.set.id ?? null,
    criteria: chosen?.shown.numbers.length ?? null,
    units: summary?.units ?? 0,
    assessed: summary?.assessed ?? 0,
    meetAll: summary && average ? summary.meetAll : null,
    average: average && { ...average, text: formatQuotient(average.sum, average.n, decimals) },
  };
}
