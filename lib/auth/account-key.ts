import { createHash } from 'node:crypto';
import type { Actor } from '@/lib/domain/access/actor';

/**
 * Names what a person in a tenant keeps on a device, without saying who it is. No secret goes into it: with a new one
 * nobody would find again what still waits to be sent.
 */
export function accountKey({ tenant, userId }: Actor): string {
  return createHash('sha256').update(`ntm-board ${tenant.slug} ${userId}`).digest('base64url').slice(0, 22);
}
