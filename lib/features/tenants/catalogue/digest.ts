import { createHash } from 'node:crypto';
import type { SetHead, ShippedVersion } from '@/lib/domain/criteria/catalogue/shipped-set';

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
 * A fingerprint of everything that one version of a set says, whatever the order its rows are read in.
 * Rows that still have the fingerprint they were loaded with were not edited.
 */
export function digestOf(head: SetHead & { readonly size: number | null }, version: ShippedVersion): string {
  const { id, level, kind, name, shortName, scope, extendsId, size } = head;
  const content = {
    ...{ id, level, kind, name, shortName, scope, extendsId, size },
    ...version,
    groups: sorted(version.groups),
    criteria: sorted(version.criteria),
    indicators: sorted(version.indicators),
    thresholds: sorted(version.thresholds),
    conditions: sorted(version.conditions),
  };
  return createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('hex');
}
