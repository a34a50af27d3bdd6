import type { CatalogueIndicator, CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { versionFor } from '@/lib/domain/criteria/version-for';
import type { ReadableSet } from './choose-set';

/** A set as lower units are counted on it, with all its criteria; null of one on which nothing can be entered. */
export function wholeSet(set: CatalogueSet | undefined | null, day: string): ReadableSet | null {
  const version = set && versionFor(set, day);
  return set?.identity && version ? { set, version, whole: set.identity, shown: set.identity } : null;
}

/** The set that a share of lower units is counted on; null of any other indicator. */
export function lowerSetOf(
  catalogue: readonly CatalogueSet[],
  { kind, lowerSetId }: Pick<CatalogueIndicator, 'kind' | 'lowerSetId'>,
  day: string,
): ReadableSet | null {
  if (kind !== 'lower_share') return null;
  return wholeSet(
    catalogue.find((set) => set.id === lowerSetId),
    day,
  );
}
