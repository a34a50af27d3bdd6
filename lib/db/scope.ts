import { AppError } from '@/lib/errors';
import type { Db, Tx } from './client';
import { isUnreachable } from './unreachable';

/**
 * Runs `work` in one transaction that sees the rows of one tenant only: the third net, below type and `where`.
 * @param options `timeout`: milliseconds after which work that takes longer than a save is rolled back
 * @throws AppError `database_unreachable`, so that a page or an answer can say so
 */
export async function withTenant<T>(
  db: Db,
  tenantId: number,
  work: (tx: Tx) => Promise<T>,
  options?: { readonly timeout: number },
): Promise<T> {
  try {
    return await db.$transaction(async (tx) => {
      await setTenant(tx, tenantId);
      return work(tx);
    }, options);
  } catch (error) {
    if (isUnreachable(error)) throw new AppError('database_unreachable', undefined, { cause: error });
    throw error;
  }
}

/** Local to the transaction, so a pooled connection never carries a tenant into the next one. */
export async function setTenant(tx: Tx, tenantId: number): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.tenant_id', ${String(tenantId)}, true)`;
}
