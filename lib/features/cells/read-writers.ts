import type { Tx } from '@/lib/db/client';
import { can, type Place } from '@/lib/domain/access/can';
import type { Permission } from '@/lib/domain/access/permission';
import { readHolders } from './read-holders';

/**
 * The posts of the accounts that may do that there, each once, in order: the same table decides as when they do it.
 * Never who a person is or how to reach him.
 */
export async function readWriters(tx: Tx, tenantId: number, permission: Permission, place: Place): Promise<string[]> {
  const holders = await readHolders(tx, tenantId, permission, place.within);
  const posts = holders
    .filter(({ userId, ...grant }) => can({ userId, grants: [grant] }, permission, place))
    .map(({ post }) => post);
  return [...new Set(posts)].sort((a, b) => a.localeCompare(b, 'vi'));
}
