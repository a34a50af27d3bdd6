import type { CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import { COMPARATORS } from '@/lib/domain/criteria/evaluate';
import type { Change } from '@/lib/domain/criteria/what-if/change';
import type { PageParams } from '../progress/page-question';
import { allOf, GROUPS, hasComparator, hasThreshold, REGIONS, type Known } from './address';
import { readThreshold, type ThresholdRefusal } from './read-threshold';

/** Names of the fields of the two forms; those of an indicator's columns carry the column after a dot. */
export const FORM_FIELDS = {
  indicator: 'ind',
  value: 'v',
  upper: 'u',
  comparator: 'cmp',
  unit: 'xa',
  group: 'nhom',
  region: 'vung',
} as const;

export interface ReadForm {
  /** A form was sent: its address is to be replaced by the one that says the same as changes. */
  readonly sent: boolean;
  /** What the forms say now, in the place of earlier changes of the same indicator or unit. */
  readonly changes: readonly Change[];
  /** By column: what was typed and cannot be taken. */
  readonly refused: Readonly<Record<string, { readonly typed: string; readonly code: ThresholdRefusal }>>;
}

/**
 * Lays what a form sent over the changes of its address. A field that says what holds in the version anyway, or that was
 * emptied, takes the change back.
 */
export function readForm(params: PageParams, earlier: readonly Change[], known: Known): ReadForm {
  const indicator = known.indicators.get(allOf(params[FORM_FIELDS.indicator])[0] ?? '');
  const unit = allOf(params[FORM_FIELDS.unit])[0] ?? '';
  const columns = Object.keys(params).flatMap((name) => (name.startsWith('v.') ? [name.slice('v.'.length)] : []));
  const ofIndicator = indicator !== undefined && columns.length + allOf(params[FORM_FIELDS.comparator]).length > 0;
  const ofUnit = known.units.has(unit);
  const refused: Record<string, { typed: string; code: ThresholdRefusal }> = {};
  const changes = earlier.filter((change) =>
    'indicator' in change
      ? !(ofIndicator && change.indicator === indicator.code)
      : !(ofUnit && change.unit === unit && allOf(params[fieldOf(change.kind)]).length > 0),
  );
  if (ofIndicator) {
    changes.push(...readComparator(params, indicator));
    for (const column of columns) {
      const typed = allOf(params[`v.${column}`])[0]?.trim() ?? '';
      const read = readColumn(params, indicator, column, typed);
      if (typeof read === 'string') refused[column] = { typed, code: read };
      else changes.push(...read);
    }
  }
  if (ofUnit) changes.push(...readClass(params, unit));
  return { sent: ofIndicator || ofUnit, changes, refused };
}

function fieldOf(kind: 'group' | 'region'): string {
  return FORM_FIELDS[kind];
}

function readColumn(
  params: PageParams,
  indicator: CatalogueIndicator,
  column: string,
  typed: string,
): Change[] | ThresholdRefusal {
  if (typed === '' || !hasThreshold(indicator)) return [];
  const read = readThreshold(indicator, typed, allOf(params[`u.${column}`])[0] ?? '');
  if (typeof read === 'string') return read;
  const known = indicator.thresholds.find(({ appliesTo }) => appliesTo === column);
  const upper = read.upper === (known?.upper ?? null) ? null : read.upper;
  if (known?.value === read.value && upper === null) return [];
  return [{ kind: 'threshold', indicator: indicator.code, column, value: read.value, upper }];
}

function readComparator(params: PageParams, indicator: CatalogueIndicator): Change[] {
  const sign = allOf(params[FORM_FIELDS.comparator])[0];
  const comparator = COMPARATORS.find((one) => one === sign);
  if (!comparator || comparator === indicator.comparator || !hasComparator(indicator)) return [];
  return [{ kind: 'comparator', indicator: indicator.code, comparator }];
}

function readClass(params: PageParams, unit: string): Change[] {
  const group = GROUPS.find((one) => one === allOf(params[FORM_FIELDS.group])[0]);
  const region = REGIONS.find((one) => one === allOf(params[FORM_FIELDS.region])[0]);
  return [
    ...(group ? [{ kind: 'group', unit, value: group } as const] : []),
    ...(region ? [{ kind: 'region', unit, value: region } as const] : []),
  ];
}
