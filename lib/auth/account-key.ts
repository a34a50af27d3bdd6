import { createHash } from 'node:crypto';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';

interface Account {
  readonly tenant: Pick<Actor['tenant'], 'slug'>;
  readonly userId: Actor['userId'];
}

/**
 * Names what a person in a tenant keeps on a device, without saying who it is. No secret goes into it: with a new one
 * nobody would find again what still waits to be sent.
 */
export function accountKey({ tenant, userId }: Account): string {
  return createHash('sha256').update(`ntm-board ${tenant.slug} ${userId}`).digest('base64url').slice(0, 22);
}

/**
 * The cookie says who is signed in now, which may be another than the one whose device kept what comes here.
 * @throws AppError `not_signed_in`, after which it waits on
 */
export function requireAccount<T extends Account>(actor: T | null, account: unknown): T {
  if (!actor || account !== accountKey(actor)) throw new AppError('not_signed_in');
  return actor;
}
