import type { Random } from '../random';

/** The nineteen of QĐ 1980/QĐ-TTg from the one that communes mostly meet first to the one they mostly meet last. */
export const COMMUNE_2016_ORDER = [1, 19, 4, 14, 8, 12, 18, 7, 16, 15, 3, 13, 9, 5, 11, 6, 2, 17, 10];

/** Criteria that are measured anew every year and sometimes lost. */
export const COMMUNE_2016_FRAGILE = [17, 11, 10, 15, 13, 19, 16];

/** One commune's own order: near the usual one, never the same everywhere. */
export function orderOf(usual: readonly number[], random: Random): number[] {
  const place = new Map(usual.map((number, index) => [number, index + random.bell() * 5]));
  return [...usual].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}
