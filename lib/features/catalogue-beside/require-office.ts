import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { AppError } from '@/lib/errors';

/** Sets have no unit: who manages them manages all of the tenant's. For a page it is as if it were not there. */
export function requireOffice(actor: Actor, otherwise: 'forbidden' | 'not_found' = 'forbidden'): void {
  if (!canSomewhere(actor, 'sets.manage')) throw new AppError(otherwise);
}
