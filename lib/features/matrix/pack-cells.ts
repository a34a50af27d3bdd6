import type { CatalogueCriterion, CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import type { ThresholdKeys } from '@/lib/domain/criteria/evaluate';
import { judgeFact, type MeasuredFact } from '@/lib/domain/criteria/judge-fact';
import type { LowerShare } from '@/lib/domain/criteria/lower-share';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { Status } from '@/lib/domain/criteria/status';
import type { PointsRule } from '@/lib/domain/criteria/version-rules';
import { formatPlain } from '@/lib/domain/report/value-format';
import type { MatrixColumn } from './view';

/** What is known of one unit on a day. */
export interface KnownCells {
  readonly keys: ThresholdKeys;
  readonly cells: ReadonlyMap<string, MeasuredFact>;
  readonly shares: ReadonlyMap<string, LowerShare>;
}

/** The rules of a version that judge indicators. */
export interface JudgingVersion {
  readonly indicators: ReadonlyMap<string, CatalogueIndicator>;
  readonly points: PointsRule | null;
}

export function judgingVersion(criteria: readonly CatalogueCriterion[], points: PointsRule | null): JudgingVersion {
  return {
    indicators: new Map(criteria.flatMap(({ indicators }) => indicators.map((one) => [`i:${one.code}`, one] as const))),
    points,
  };
}

/** One sign a column: an indicator by the version's own thresholds, a criterion as it was recorded. */
export function packCells(columns: readonly MatrixColumn[], version: JudgingVersion, unit: KnownCells): string {
  return packStatuses(columns.map(({ item }) => statusOf(item, version, unit)));
}

function statusOf(item: string, { indicators, points }: JudgingVersion, { keys, cells, shares }: KnownCells): Status {
  const fact = cells.get(item) ?? null;
  const indicator = indicators.get(item);
  if (!indicator) return item.startsWith('i:') ? 'not_assessed' : (fact?.status ?? 'not_assessed');
  return judgeFact(indicator, fact, keys, points, shares.get(indicator.code) ?? null).status;
}

/** The values as they are written, without their units; '' where none is known. */
export function packValues(columns: readonly MatrixColumn[], { cells, shares }: KnownCells): string[] {
  return columns.map(({ item, label }) => {
    if (!item.startsWith('i:')) return '';
    const share = shares.get(label);
    if (share) return `${share.met}/${share.of}`;
    const fact = cells.get(item);
    return fact?.valueText ?? (fact?.value == null ? '' : formatPlain(fact.value));
  });
}
