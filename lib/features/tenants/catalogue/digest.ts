import { createHash } from 'node:crypto';
import type { ShippedSet } from '@/lib/domain/criteria/catalogue/shipped-set';

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]): [string, unknown] => [key, canonical(entry)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted<T>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (JSON.stringify(canonical(a)) < JSON.stringify(canonical(b)) ? -1 : 1));
}

/**
 * A fingerprint of everything a set's rows say, whatever the order they are read in.
 * Rows that still have the fingerprint they were loaded with were not edited.
 */
export function digestOf({ items: _items, ...set }: ShippedSet): string {
  const content = {
    ...set,
    groups: sorted(set.groups),
    criteria: sorted(set.criteria),
    indicators: sorted(set.indicators),
    thresholds: sorted(set.thresholds),
    conditions: sorted(set.conditions),
  };
  return createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('hex');
}
