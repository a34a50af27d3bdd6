import { LRUCache } from 'lru-cache';

/**
 * Keeps what was built from one tenant's data for as long as the versions in the key stand.
 * The key carries tenant and version, so a write makes a new key and the old value simply ages out;
 * a value never crosses a scope, because the scope's root is in the key too.
 */
export class VersionedCache<T extends object> {
  private readonly kept: LRUCache<string, Promise<T>>;

  constructor(max: number) {
    this.kept = new LRUCache({ max });
  }

  /** The value for the key; built once also when many ask at the same time. A failure is not kept. */
  get(key: readonly (string | number | null)[], build: () => Promise<T>): Promise<T> {
    const id = JSON.stringify(key);
    const found = this.kept.get(id);
    if (found) return found;
    const building = build();
    this.kept.set(id, building);
    building.catch(() => this.kept.delete(id));
    return building;
  }
}
