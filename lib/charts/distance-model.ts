import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import { counts } from '@/lib/domain/progress/counting';
import type { CountingRule } from '@/lib/domain/progress/summary';
import type { ReadRow } from './read-row';

export interface DistanceUnit {
  readonly code: string;
  readonly name: string;
  /** Numbers of the criteria that it lacks. */
  readonly lacking: readonly number[];
}

export interface DistanceLine {
  /** So many criteria are missing to the standard. */
  readonly missing: number;
  readonly units: readonly DistanceUnit[];
  /** 0 to 1, against the longest line. */
  readonly length: number;
}

/**
 * Assessed units that do not meet everything yet, by how many criteria they lack, nearest first.
 * Units nobody assessed are at no distance: nothing is known of them.
 */
export function distanceModel(
  rows: readonly ReadRow[],
  numbers: readonly number[],
  rule: CountingRule,
): DistanceLine[] {
  const lines = new Map<number, DistanceUnit[]>();
  for (const { row, statuses, assessed } of rows) {
    if (!assessed) continue;
    const lacking = numbers.filter((_, at) => !counts(statuses[at]!, rule));
    if (lacking.length === 0) continue;
    const unit = { code: row.code, name: row.name, lacking };
    lines.set(lacking.length, [...(lines.get(lacking.length) ?? []), unit]);
  }
  const longest = Math.max(1, ...[...lines.values()].map((units) => units.length));
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([missing, units]) => ({
      missing,
      units: units.sort((a, b) => compareVietnamese(a.name, b.name)),
      length: units.length / longest,
    }));
}
