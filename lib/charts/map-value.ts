import { classOf, type LegendClass } from '@/lib/domain/map/legend';
import type { Status } from '@/lib/domain/criteria/status';
import { averageOf } from '@/lib/domain/progress/average';
import { havingOf } from '@/lib/domain/progress/counting';
import { isStale } from '@/lib/domain/progress/freshness';
import { summarise } from '@/lib/domain/progress/summarise';
import type { Average, CountingRule, SetIdentity } from '@/lib/domain/progress/summary';
import { daysFrom } from '@/lib/domain/time/days-from';
import { AGES, SHARES } from './map-classes';
import type { MapFigure } from './map-figure';
import type { ReadRow } from './read-row';

/** What a region shows; `none`: nothing is known, which is never 0. */
export type MapValue =
  | { readonly kind: 'none' | 'empty' | 'elsewhere' }
  | { readonly kind: 'score'; readonly score: number; readonly of: number }
  | { readonly kind: 'average'; readonly average: Average }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'share'; readonly part: number; readonly of: number }
  | { readonly kind: 'change'; readonly gained: number; readonly lost: number }
  | { readonly kind: 'updated'; readonly day: string; readonly days: number };

/** What the values of a map are read by. */
export interface MapRules {
  readonly set: SetIdentity;
  readonly counting: CountingRule;
  readonly legend: readonly LegendClass[];
  /** Code of a unit → further sets of which it meets everything. */
  readonly also: Readonly<Record<string, readonly string[]>>;
  readonly asOf: string;
}

interface Valued {
  readonly value: MapValue;
  /** Key of its class. */
  readonly key: string;
}

const NONE: Valued = { value: { kind: 'none' }, key: 'none' };

/** The figure of one unit. */
export function unitValue(read: ReadRow, figure: MapFigure, rules: MapRules): Valued {
  const of = rules.set.numbers.length;
  if (figure === 'updated') {
    const day = read.row.lastEffective;
    if (day === null) return NONE;
    const days = daysFrom(day, rules.asOf);
    return { value: { kind: 'updated', day, days }, key: `days-${AGES.findIndex((edge) => days <= edge)}` };
  }
  if (typeof figure === 'number') {
    const status = read.statuses[rules.set.numbers.indexOf(figure)] ?? 'not_assessed';
    return status === 'not_assessed' ? NONE : { value: { kind: 'status', status }, key: status };
  }
  if (!read.assessed) return NONE;
  if (figure === 'change') return read.comparable ? changed(read.gained.length, read.lost.length) : NONE;
  if (figure === 'share') return shared(read.score, of);
  const also = rules.also[read.row.code] ?? [];
  return {
    value: { kind: 'score', score: read.score, of },
    key: `legend-${classOf(rules.legend, { score: read.score, also })}`,
  };
}

/** The figure of many units together, from their summary: a district's, a province's. */
export function groupValue(reads: readonly ReadRow[], figure: MapFigure, rules: MapRules): Valued {
  if (reads.length === 0) return { value: { kind: 'empty' }, key: 'empty' };
  const progress = reads.map(({ statuses }, unitId) => ({ unitId, set: rules.set, statuses }));
  const sum = summarise(rules.set, progress, rules.counting);
  if (figure === 'updated') {
    const fresh = reads.filter(({ row }) => row.lastEffective && !isStale(row.lastEffective, rules.asOf));
    return reads.some(({ row }) => row.lastEffective) ? shared(fresh.length, sum.units) : NONE;
  }
  if (sum.assessed === 0) return NONE;
  if (figure === 'change') {
    const compared = reads.filter(({ comparable }) => comparable);
    const total = (pick: 'gained' | 'lost') => compared.reduce((all, read) => all + read[pick].length, 0);
    return compared.length === 0 ? NONE : changed(total('gained'), total('lost'));
  }
  if (figure === 'share') return shared(sum.meetAll, sum.units);
  if (typeof figure === 'number') {
    const tally = sum.criteria[rules.set.numbers.indexOf(figure)];
    if (!tally || tally.not_assessed === sum.units) return NONE;
    return shared(havingOf(tally, rules.counting), sum.units);
  }
  const average = averageOf(sum);
  const score = average.sum / average.n;
  return { value: { kind: 'average', average }, key: `legend-${classOf(rules.legend, { score, also: [] })}` };
}

function shared(part: number, of: number): Valued {
  return { value: { kind: 'share', part, of }, key: `share-${SHARES.findIndex((edge) => part * 100 >= edge * of)}` };
}

function changed(gained: number, lost: number): Valued {
  const key = gained > 0 ? (lost > 0 ? 'mixed' : 'up') : lost > 0 ? 'down' : 'same';
  return { value: { kind: 'change', gained, lost }, key };
}
