import { COMPARATORS } from '@/lib/domain/criteria/evaluate';
import type { CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import { GROUP_COLUMNS, isThresholdColumn, REGION_COLUMNS } from '@/lib/domain/criteria/threshold-columns';
import { changeKey, type Change, type ThresholdChange } from '@/lib/domain/criteria/what-if/change';
import { formatTyped } from '@/lib/domain/report/value-format';
import type { PageParams } from '../progress/page-question';
import { readThreshold, type ThresholdRefusal } from './read-threshold';

/** Why a change in the address is left out. */
export type ChangeRefusal =
  | ThresholdRefusal
  | 'unreadable'
  | 'indicator_unknown'
  | 'no_threshold'
  | 'column_unknown'
  | 'comparator_unknown'
  | 'unit_unknown'
  | 'class_unknown'
  | 'repeated'
  | 'too_many';

/** What a change may name: the indicators that the reader sees, by code, and the codes of the counted units. */
export interface Known {
  readonly indicators: ReadonlyMap<string, CatalogueIndicator>;
  readonly units: ReadonlySet<string>;
}

export interface ReadChanges {
  readonly changes: readonly Change[];
  /** Word for word as the address has them: "t=15.1|chung|140". */
  readonly refused: readonly { readonly text: string; readonly code: ChangeRefusal }[];
}

const MOST = 40;
const LONGEST = 200;

/** The groups and regions that a unit can be supposed to have. */
export const GROUPS = GROUP_COLUMNS.map((column) => column.slice('nhom_'.length));
export const REGIONS: readonly string[] = REGION_COLUMNS;

const READERS: Readonly<Record<string, (parts: readonly string[], known: Known) => Change | ChangeRefusal>> = {
  t: readThresholdChange,
  c: readComparatorChange,
  g: (parts, known) => readClassChange('group', GROUPS, parts, known),
  r: (parts, known) => readClassChange('region', REGIONS, parts, known),
};

/** The changes that an address asks for: "t=15.1|chung|95", "c=11|<=", "g=06625|2", "r=06625|dbsh", each key once. */
export function readChanges(params: PageParams, known: Known): ReadChanges {
  const changes = new Map<string, Change>();
  const refused: { text: string; code: ChangeRefusal }[] = [];
  for (const [name, read] of Object.entries(READERS))
    for (const text of allOf(params[name])) {
      const change = changes.size < MOST ? read(text.slice(0, LONGEST).split('|'), known) : 'too_many';
      const code = typeof change === 'string' ? change : changes.has(changeKey(change)) ? 'repeated' : null;
      if (typeof change !== 'string' && code === null) changes.set(changeKey(change), change);
      else if (code !== null) refused.push({ text: `${name}=${text.slice(0, LONGEST)}`, code });
    }
  return { changes: [...changes.values()], refused };
}

/** A change as the address has it: name and value of one parameter. */
export function writeChange(change: Change): readonly [name: string, value: string] {
  switch (change.kind) {
    case 'threshold':
      return ['t', [change.indicator, change.column, ...endsOf(change)].join('|')];
    case 'comparator':
      return ['c', `${change.indicator}|${change.comparator}`];
    case 'group':
      return ['g', `${change.unit}|${change.value}`];
    case 'region':
      return ['r', `${change.unit}|${change.value}`];
  }
}

function endsOf({ value, upper }: ThresholdChange): string[] {
  return [formatTyped(value), ...(upper === null ? [] : [formatTyped(upper)])];
}

function readThresholdChange(parts: readonly string[], { indicators }: Known): Change | ChangeRefusal {
  const [code, column, value, upper = '', ...more] = parts;
  if (code === undefined || column === undefined || value === undefined || more.length > 0) return 'unreadable';
  const indicator = indicators.get(code);
  if (!indicator) return 'indicator_unknown';
  if (!hasThreshold(indicator)) return 'no_threshold';
  if (!isThresholdColumn(column)) return 'column_unknown';
  const read = readThreshold(indicator, value, upper);
  return typeof read === 'string' ? read : { kind: 'threshold', indicator: code, column, ...read };
}

function readComparatorChange([code, sign, ...more]: readonly string[], { indicators }: Known): Change | ChangeRefusal {
  if (code === undefined || sign === undefined || more.length > 0) return 'unreadable';
  const indicator = indicators.get(code);
  if (!indicator) return 'indicator_unknown';
  if (!hasComparator(indicator)) return 'no_threshold';
  const comparator = COMPARATORS.find((one) => one === sign);
  return comparator ? { kind: 'comparator', indicator: code, comparator } : 'comparator_unknown';
}

function readClassChange(
  kind: 'group' | 'region',
  values: readonly string[],
  [unit, value, ...more]: readonly string[],
  { units }: Known,
): Change | ChangeRefusal {
  if (unit === undefined || value === undefined || more.length > 0) return 'unreadable';
  if (!units.has(unit)) return 'unit_unknown';
  return values.includes(value) ? { kind, unit, value } : 'class_unknown';
}

/** A yes or no and a text have no threshold; the accepted answers of a choice are words, which are not supposed here. */
export function hasThreshold({ kind }: Pick<CatalogueIndicator, 'kind'>): boolean {
  return kind === 'points' || hasComparator({ kind });
}

/** A score is always judged from below. */
export function hasComparator({ kind }: Pick<CatalogueIndicator, 'kind'>): boolean {
  return kind === 'percent' || kind === 'number' || kind === 'lower_share';
}

export function allOf(value: string | string[] | undefined): string[] {
  return [value ?? []].flat().filter((text) => text !== '');
}
