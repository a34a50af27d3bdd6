import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { AppError } from '@/lib/errors';

/** Whoever reads figures somewhere may know by what they are judged. Throws AppError `not_found` to everybody else. */
export function requireReader(actor: Actor): void {
  if (!canSomewhere(actor, 'progress.read')) throw new AppError('not_found');
}

/** A draft is there for the office alone. Throws AppError `not_found` to everybody else. */
export function requireOffice(actor: Actor): void {
  if (!canSomewhere(actor, 'sets.manage')) throw new AppError('not_found');
}

/** A write of the office by a person. Throws AppError `forbidden` to everybody else. */
export function requireOfficeWriter(actor: Actor): asserts actor is Actor & { userId: number } {
  if (actor.userId === null || !canSomewhere(actor, 'sets.manage')) throw new AppError('forbidden');
}
