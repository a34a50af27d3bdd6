import type { Db, Tx } from "./client";

/** Runs `work` in one transaction that sees the rows of one tenant only: the third net, below type and `where`. */
export function withTenant<T>(db: Db, tenantId: number, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    await setTenant(tx, tenantId);
    return work(tx);
  });
}

/** Local to the transaction, so a pooled connection never carries a tenant into the next one. */
export async function setTenant(tx: Tx, tenantId: number): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.tenant_id', ${String(tenantId)}, true)`;
}
