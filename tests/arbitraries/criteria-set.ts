import fc from 'fast-check';
import type { SetIdentity } from '@/lib/domain/progress/summary';

/** A set of `size` criteria numbered from 1. */
export function setOf<Id extends string>(id: Id, size: number): SetIdentity<Id> {
  return { id, numbers: Array.from({ length: size }, (_, index) => index + 1) };
}

/** Sets of every size that the field knows, 1 to 21. */
export const anySet: fc.Arbitrary<SetIdentity> = fc
  .integer({ min: 1, max: 21 })
  .map((size) => setOf(`set-${size}`, size));
