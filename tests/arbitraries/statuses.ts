import fc from 'fast-check';
import { STATUSES, type Status } from '@/lib/domain/criteria/status';

export const anyStatus = fc.constantFrom(...STATUSES);

/**
 * One status a criterion. Pure chance almost never gives a unit that nobody assessed,
 * or one that meets everything, so these are drawn on purpose.
 */
export function anyStatuses(size: number): fc.Arbitrary<Status[]> {
  const mixed = fc.array(anyStatus, { minLength: size, maxLength: size });
  const uniform = anyStatus.map((status) => new Array<Status>(size).fill(status));
  const counting = fc.array(fc.constantFrom<Status>('met', 'not_applicable'), { minLength: size, maxLength: size });
  return fc.oneof({ weight: 3, arbitrary: mixed }, uniform, counting);
}
