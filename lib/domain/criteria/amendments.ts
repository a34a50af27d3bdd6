import { diffVersions } from './diff-versions';
import type { VersionDiff } from './version-diff';
import { versionInForce, type CatalogueSet, type CatalogueVersion } from './criteria-set';
import { dayBefore } from '../units/period';
import { versionFor } from './version-for';

/** A change of a set in mid-period. */
export interface Amendment {
  /** First day of what it says. */
  readonly from: string;
  /** The decision in force from that day. */
  readonly decision: string | null;
  /** What the amending version was made from. */
  readonly before: CatalogueVersion;
  readonly after: CatalogueVersion;
}

/**
 * The amendments of a set, oldest first. A version that begins on the day of an older one only puts right what was
 * entered of the decision ("bản đối chiếu"): it is no amendment and takes none away, so each is compared as it was
 * published, with what was in force the day before at that time. One that a later version has covered wholly is none.
 */
export function amendmentsOf({ versions }: Pick<CatalogueSet, 'versions'>): Amendment[] {
  const firstDays = [...new Set(versions.map((version) => version.validFrom))].sort();
  return firstDays.flatMap((from): Amendment[] => {
    const inForce = versionInForce({ versions }, from)!;
    if (inForce.validFrom !== from) return [];
    const after = versions.find((version) => version.validFrom === from)!;
    const earlier = versions.filter((version) => version.version < after.version && version.validFrom < from);
    const before = versionFor({ versions: earlier }, dayBefore(from));
    return before ? [{ from, decision: inForce.decision, before, after }] : [];
  });
}

const diffs = new WeakMap<CatalogueVersion, WeakMap<CatalogueVersion, VersionDiff>>();

/** What the amendment changed; compared once. */
export function changesOf({ before, after }: Amendment): VersionDiff {
  let known = diffs.get(after);
  if (!known) diffs.set(after, (known = new WeakMap()));
  let diff = known.get(before);
  if (!diff) known.set(before, (diff = diffVersions(before, after)));
  return diff;
}
