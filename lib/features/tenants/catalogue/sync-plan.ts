import type { ShippedSet } from '@/lib/domain/criteria/catalogue/shipped-set';
import type { LoadedSet } from './data';
import { digestOf } from './digest';

export interface SyncPlan {
  readonly insert: readonly ShippedSet[];
  readonly replace: readonly ShippedSet[];
  readonly unchanged: readonly string[];
  /** Edited in the tenant, made by it, or of another number of criteria: left as they are. */
  readonly kept: readonly string[];
}

/** What a sync does with each shipped set, given how it stands in the tenant. */
export function planSync(shipped: readonly ShippedSet[], loaded: ReadonlyMap<string, LoadedSet>): SyncPlan {
  const insert: ShippedSet[] = [];
  const replace: ShippedSet[] = [];
  const unchanged: string[] = [];
  const kept: string[] = [];
  for (const set of shipped) {
    const present = loaded.get(set.id);
    if (present === undefined) insert.push(set);
    else if (present.origin !== 'shipped' || isEdited(present) || present.head.size !== set.size) kept.push(set.id);
    else if (isSame(present, set)) unchanged.push(set.id);
    else replace.push(set);
  }
  return { insert, replace, unchanged, kept };
}

/** A version that an office published, or rows that are not what was loaded. */
function isEdited({ head, versions }: LoadedSet): boolean {
  return (
    versions.length === 0 ||
    versions.some(({ content, sourceDigest, published }) => published || digestOf(head, content) !== sourceDigest)
  );
}

function isSame({ versions }: LoadedSet, set: ShippedSet): boolean {
  const digests = set.versions.map((version) => digestOf(set, version));
  return (
    digests.length === versions.length && digests.every((digest, index) => digest === versions[index]!.sourceDigest)
  );
}
