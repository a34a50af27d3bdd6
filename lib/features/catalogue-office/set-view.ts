import type { CatalogueSet, CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import { versionInForce } from '@/lib/domain/criteria/criteria-set';

/** Whether a set can be used on a day, and why not. */
export type SetStateName = 'in_force' | 'coming' | 'ended' | 'unknown';

export function setStateOn(set: Pick<CatalogueSet, 'identity' | 'versions'>, day: string): SetStateName {
  if (set.identity === null) return 'unknown';
  if (versionInForce(set, day)) return 'in_force';
  return set.versions.some((version) => version.validFrom > day) ? 'coming' : 'ended';
}

/** The columns of thresholds that a version uses. */
export function columnsIn({ criteria }: Pick<CatalogueVersion, 'criteria'>): string[] {
  return criteria.flatMap(({ indicators }) =>
    indicators.flatMap(({ thresholds }) => thresholds.map((threshold) => threshold.appliesTo)),
  );
}

/** The version that another one amends or replaces: of the earlier numbers the last that begins no later. */
export function versionBefore(
  { versions }: Pick<CatalogueSet, 'versions'>,
  version: CatalogueVersion,
): CatalogueVersion | null {
  const earlier = versions.filter((one) => one.version < version.version && one.validFrom <= version.validFrom);
  return latestOf(earlier);
}

/** The version that begins last, and of those that begin together the highest number: what an amendment amends. */
export function latestOf(versions: readonly CatalogueVersion[]): CatalogueVersion | null {
  return versions.reduce<CatalogueVersion | null>(
    (latest, one) => (latest === null || one.validFrom >= latest.validFrom ? one : latest),
    null,
  );
}
