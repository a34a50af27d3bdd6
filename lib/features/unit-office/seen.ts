import { createHash } from 'node:crypto';
import type { UnitRecord } from '@/lib/domain/units/unit';

/** A sign of how a unit's names, types, parents and last day stand: two who saw the same may not both change it. */
export function seenOf({ validTo, versions }: UnitRecord): string {
  const said = [
    validTo,
    versions.map(({ name, type, parentId, validFrom, validTo: to }) => [name, type, parentId, validFrom, to]),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
