import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import { fold } from '@/lib/domain/units/slug';
import { isStale } from '@/lib/domain/progress/freshness';
import { counts } from '@/lib/domain/progress/counting';
import type { CountingRule } from '@/lib/domain/progress/summary';
import type { ReadRow } from './read-row';

/** What a list of units is narrowed by; as it stands in the address. */
export interface RowFilter {
  /** "5-9", or "none" for units nobody assessed */
  readonly band: string;
  readonly tag: string;
  /** Number of a criterion that the unit does not meet yet. */
  readonly unmet: string;
  /** Code of a district or cluster. */
  readonly group: string;
  readonly name: string;
  /** "stale": assessed, but nothing was said of it for 60 days. */
  readonly updated: string;
}

export const NO_FILTER: RowFilter = { band: '', tag: '', unmet: '', group: '', name: '', updated: '' };

/** Keeps the rows that satisfy every part of the filter that is set. `numbers`: the criteria in their order; `day`: the one looked at. */
export function filterRows(
  rows: readonly ReadRow[],
  filter: RowFilter,
  numbers: readonly number[],
  rule: CountingRule,
  day: string,
): ReadRow[] {
  const wanted = fold(filter.name.trim());
  const unmetAt = filter.unmet === '' ? -1 : numbers.indexOf(Number(filter.unmet));
  return rows.filter(
    (read) =>
      inBand(read, filter.band) &&
      (filter.tag === '' || read.row.tags.includes(filter.tag)) &&
      (filter.group === '' || read.row.group === filter.group) &&
      (filter.updated !== 'stale' || (read.assessed && isStale(read.row.lastEffective, day))) &&
      (unmetAt < 0 || !counts(read.statuses[unmetAt]!, rule)) &&
      (wanted === '' || fold(read.row.name).includes(wanted)),
  );
}

function inBand(read: ReadRow, band: string): boolean {
  if (band === '') return true;
  if (band === 'none') return !read.assessed;
  const [from, to] = band.split('-').map(Number);
  return read.assessed && read.score >= (from ?? 0) && read.score <= (to ?? from ?? 0);
}

export type RowOrder = 'name' | 'score' | 'change' | 'updated';

/** Sorts a copy; equal rows keep the Vietnamese order of their names, units never updated come first among dates. */
export function sortRows(rows: readonly ReadRow[], order: RowOrder, descending: boolean): ReadRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b, order) || compareVietnamese(a.row.name, b.row.name));
}

function compare(a: ReadRow, b: ReadRow, order: RowOrder): number {
  switch (order) {
    case 'name':
      return compareVietnamese(a.row.name, b.row.name);
    case 'score':
      return rank(a) - rank(b);
    case 'change':
      return a.gained.length - a.lost.length - (b.gained.length - b.lost.length);
    case 'updated':
      return (a.row.lastEffective ?? '').localeCompare(b.row.lastEffective ?? '');
  }
}

/** Not assessed is less than zero criteria. */
function rank(read: ReadRow): number {
  return read.assessed ? read.score : -1;
}
