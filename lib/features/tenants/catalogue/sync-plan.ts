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
export function planSync(shipped: readonly ShippedSet[], loaded: ReadonlyMap<string, LoadedSet | null>): SyncPlan {
  const insert: ShippedSet[] = [];
  const replace: ShippedSet[] = [];
  const unchanged: string[] = [];
  const kept: string[] = [];
  for (const set of shipped) {
    const present = loaded.get(set.id);
    if (present === undefined) insert.push(set);
    else if (present === null || present.origin !== 'shipped') kept.push(set.id);
    else if (present.sourceDigest === digestOf(set)) unchanged.push(set.id);
    else if (present.sourceDigest !== digestOf(present.set) || present.set.size !== set.size) kept.push(set.id);
    else replace.push(set);
  }
  return { insert, replace, unchanged, kept };
}
