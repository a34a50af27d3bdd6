import { scaled } from './said';
import type { Said } from './sentence';

/** Both ends inside. */
export type Range = readonly [low: number, high: number];

/** Units with scores between two edges, both inside. */
export interface CountedBand {
  readonly count: number;
  readonly lo: number;
  readonly hi: number;
}

/** What a published average and its bands allow. */
export interface Totals {
  readonly n: number;
  /** Totals that round to the average, half up; null: no whole number does, or none is published. */
  readonly fromAverage: Range | null;
  readonly fromBands: Range;
  /** What both allow; null: nothing. */
  readonly feasible: Range | null;
}

/**
 * The totals of criteria that `n` units can have, by their average and by their bands (vectors S0-V2, S0-V3, S2-V3).
 * @param average null: not published
 * @param bands empty: nothing is known but that a unit has from 0 to `size` criteria
 */
export function feasibleTotals(input: {
  readonly n: number;
  readonly average: Said | null;
  readonly bands: readonly CountedBand[];
  readonly size: number;
}): Totals {
  const { n, average, size } = input;
  const bands = input.bands.length > 0 ? input.bands : [{ count: n, lo: 0, hi: size }];
  const fromBands: Range = [sum(bands, ({ lo }) => lo), sum(bands, ({ hi }) => hi)];
  const fromAverage = average && totalsOfAverage(average, n);
  if (average && !fromAverage) return { n, fromAverage: null, fromBands, feasible: null };
  return { n, fromAverage, fromBands, feasible: fromAverage ? overlap(fromAverage, fromBands) : fromBands };
}

/** Whole totals of `n` units whose average rounds half up to `average`; null: there is none. */
export function totalsOfAverage(average: Said, n: number): Range | null {
  const unit = 2n * 10n ** BigInt(average.decimals);
  const middle = 2n * scaled(average);
  const low = middle === 0n ? 0n : ceiling((middle - 1n) * BigInt(n), unit);
  const high = ceiling((middle + 1n) * BigInt(n), unit) - 1n;
  return low <= high ? [Number(low), Number(high)] : null;
}

/** Whole totals of `n` units whose average lies from `low` to `high`, as a target says it (vector S2-V4). */
export function totalsBetween(low: Said, high: Said, n: number): Range {
  const [from, to] = [ceiling(scaled(low) * BigInt(n), power(low)), (scaled(high) * BigInt(n)) / power(high)];
  return [Number(from), Number(to)];
}

/** What is left for one band when the total and all other bands are known: its sum, and so the mean of its units. */
export function sumLeftFor(band: CountedBand, others: readonly CountedBand[], feasible: Range): Range {
  return [
    Math.max(feasible[0] - sum(others, ({ hi }) => hi), band.count * band.lo),
    Math.min(feasible[1] - sum(others, ({ lo }) => lo), band.count * band.hi),
  ];
}

function sum(bands: readonly CountedBand[], edge: (band: CountedBand) => number): number {
  return bands.reduce((total, band) => total + band.count * edge(band), 0);
}

function overlap(a: Range, b: Range): Range | null {
  const both: Range = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return both[0] <= both[1] ? both : null;
}

function power({ decimals }: Said): bigint {
  return 10n ** BigInt(decimals);
}

/** `a / b` rounded up; both are not negative, `b` > 0. */
function ceiling(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}
